import { removeSlots } from './remove-slots.ts'
import type { Slot } from './slot.ts'

/** Words that ask, link or point, and name nothing. */
const FUNCTION_WORDS = [
  '是不是|有没有|能不能|会不会|要不要|可不可以|什么时候|为什么|怎么样|怎么办|多少|多大|多长|多高|多久|多远',
  '什么|怎么|怎样|如何|哪里|哪儿|哪些|哪几|哪个|哪位|哪家|哪天|哪年|哪一|几个|几家|谁|哪|几|多|何时|是否',
  '请问|那么|然后|后来|现在|目前|当时|之前|之后|以前|以后|此前|其中|其余|另外|此外|还有|具体|大概|一共|总共|分别|各自|各',
  '最后|最先|最早|最新|第一|上述|前面|后面|这|那|其|该|此|自己|给|把|被|对|向|从|到|由|在|和|与|跟|比|按|以|为|于|里|中|上|下|内|外',
  '的|地|得|了|着|过|吗|呢|吧|啊|呀|么|嘛|是|有|没|不|都|也|又|再|还|就|才|要|会|能|可以|可|应|所|及|或|很|最|共|个|年|月|日',
].flatMap((line) => line.split('|'))

/** Verbs that any topic takes. */
const GENERIC_VERBS = [
  '完成|完工|竣工|开工|动工|建成|投产|投入使用|投用|启动|开始|结束|实施|施行|生效|执行|落实|办理|办结|解决|处理|整改|提高|降低|下降|上升',
  '增长|增加|减少|新增|涨|降|升|达到|达|实现|安排|发放|支付|支出|投入|投资|花|用|补助|补贴|奖励|扶持|惠及|覆盖|涉及|受益|查出|发现|收到|收回',
  '负责|牵头|主持|带队|带领|参加|参与|参会|组织|召集|评选|评上|得|排|占|算|定|改|建|修|做|办|搞|开|拿|交|干|说|讲|提|写|叫|跑|破|查|罚|收',
  '累计|申请|申报|报名|领取|计算|认定|审批|公布|通过|召开|举行|举办|打算|计划|预计|准备|要求|规定|提到|提出|建议|同比|环比|相比|比上年',
].flatMap((line) => line.split('|'))

/** Nouns that any topic has. */
const GENERIC_NOUNS = [
  '问题|金额|数额|总额|资金|经费|费用|钱|价格|标准|比例|数量|数字|总数|人数|户数|面积|长度|里程|规模|总投资|投资额|增幅|增速|增长率|占比|排名|名次|位次|分数|得分|分',
  '时间|日期|期限|时限|地点|地址|位置|原因|理由|依据|结果|情况|进展|进度|目标|任务|指标|措施|办法|方法|方式|途径|渠道|条件|材料|流程|程序|内容|项目|事项|要求|电话|联系人|责任',
  '单位|部门|领导|组长|副组长|成员|主任|负责人|人|人次|户|家|件|起|次|条|项|元|万元|亿元|公里|平方米|亩|吨|套|所|座|处|宗|岁|天|小时|全市|全县|全省|全国|会议|会|报告|文件|群众|对象',
  '优秀|满意|称职|合格|上年|上一年|今年|去年|明年|下一步|下步|接下来|总体|合计|平均|最多|最少|最高|最低|分工|名单|意见|不足|差距|级别|省市',
].flatMap((line) => line.split('|'))

const GENERIC = [...FUNCTION_WORDS, ...GENERIC_VERBS, ...GENERIC_NOUNS]
const LONGER = new RegExp(
  GENERIC.filter((word) => word.length > 1)
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'gu',
)
/** Inside a run a single character is mostly part of a word (地质), at its ends mostly a word of its own. */
const SINGLE = `[${GENERIC.filter((word) => word.length === 1).join('')}]+`
const AT_ENDS = new RegExp(`^${SINGLE}|${SINGLE}$`, 'gu')
const BETWEEN =
  /[的了吗呢吧是有在被把由从]|[\d.%〇零一二三四五六七八九十百千万亿两]+|[^\p{Script=Han}a-z\d]+/giu

/** Words of a question, joined by blanks, that say what it is about: without names, asking words, numbers and words that fit any topic. */
export function findResidue(question: string, slots: readonly Slot[]): string {
  return removeSlots(question, slots, ' ')
    .replaceAll(LONGER, ' ')
    .replaceAll(BETWEEN, ' ')
    .split(' ')
    .map((run) => run.replaceAll(AT_ENDS, ''))
    .filter((run) => run !== '')
    .join(' ')
}
