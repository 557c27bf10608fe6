import { describe, expect, it } from 'vitest'
import { continuesSentence } from '../../../corpus/text/continues-sentence.ts'

const never = (): number => 0
const often = (): number => 9

describe('continuesSentence', () => {
  it.each([
    ['一项长长的工作正在全县各个乡镇有序推进，已经完成了全部任务的百分', '之九十，群众满意。'],
    ['关于持续严厉打击非法生产、经营、储存、', '运输烟花爆竹行为的通告'],
    ['（二）每个联络处聘请两名资源广泛、热心招商引资的异地商会会', '长、秘书长为正副主任。'],
    ['一、传达学习三个专项整治工作会议精神和领导干部利用职权或', '影响力为亲友牟利情况'],
    ['扎实开展各项活动，走访群众一千余人，举办“6·25”', '为民服务日活动。'],
  ])('joins %s', (previous, next) => {
    expect(continuesSentence(previous, next, never)).toBe(true)
  })

  it.each([
    ['（一）贯彻执行宪法、法律法规和国家方针政策，依法履职方面', '将法治督察纳入市委巡察范畴。'],
    ['推进工作，完成任务，群众十分满意，各方面给予了充分肯定', '一是加强领导。'],
    ['推进工作，完成任务，群众十分满意，各方面给予了充分肯定', '（二）加强领导'],
    ['某某县人民政府办公室', '2023年1月18日'],
    ['某某县人民政府办公室关于印发《某某县工作方案》的通知', '各乡镇人民政府，县直各单位：'],
    ['建设防火队伍15支，确保不发生大火。（林业局牵头，各有关单位配合）', '森林防灭火方面确保安全。'],
    ['出席：张三、李四、王五、赵六、钱七、孙八、周九、吴十、郑一', '列席：'],
    ['序号\t项目\t单位', '说明文字在这里继续，写得很长很长很长很长很长很长。'],
    ['现将会议精神纪要如下：', '会议要求，各单位抓好落实。'],
  ])('keeps the break after %s', (previous, next) => {
    expect(continuesSentence(previous, next, never)).toBe(false)
  })

  it('joins a heading only where the four characters across the break stand together elsewhere', () => {
    const heading = '二、执行人大及其常委会决议、决定，办理市人大常委会审议意见，市人大'
    expect(continuesSentence(heading, '常委会主任会议交办事项情况', often)).toBe(true)
    expect(continuesSentence(heading, '常委会主任会议交办事项情况', never)).toBe(false)
  })
})
