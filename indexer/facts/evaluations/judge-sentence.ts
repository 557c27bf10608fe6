import type { EvaluationAspect } from './evaluation-aspect.ts'
import { isFormalSentence } from './is-formal-sentence.ts'

const GOOD =
  /成效|成绩|显著|明显|突出|较好|认真|积极|自觉|坚决|坚定|依法|廉洁|务实|扎实|圆满|获|荣|评为|先进|优秀|肯定|好评|典型|推介|表扬|表彰|成功|入围|有力|有效|称职|满意|贡献|第一|突破|忠诚|担当|敬业|提升|[高强优好]/
const BAD =
  /不(?!断|懈|折|仅|但|少)|欠|缺|差距|短板|[薄偏较]弱|有待|仍需|还需|还要|尚|亟需|亟待|滞后|难以|困难|问题|[缓偏较]慢|[偏较]低|较少|[提上].{0,2}空间|隐患|矛盾|放缓|待(?:加强|提升|提高|完善|突破|强化)|仍然|依然|未|偏重|弱化|淡薄|老化|严重|粗放|单一|需要?(?:进一步)?(?:加强|提升|提高|改进|完善)/
const FUTURE =
  /要|建议|希望|应|进一步|加强|加大|加快|强化|推进|推动|完善|健全|提高|提升|落实|着力|深入|持续|切实/
/** 智鑫同志于2022年2月就任县教育局局长。 */
const BIOGRAPHY = /^[^，]{0,30}(?:就任|担任|任命为|出任|调任)[^，]*$/
/** 调查组通过听取报告、座谈走访… */
const PROCEDURE = /(?:通过|采取|召开|围绕)[^。]{0,30}(?:听取|座谈|走访|查阅|见面会|动员会|谈话)/
const FINDS = /认为/

/** Whether a sentence states a point of its aspect: says what is good, bad or to be done, and is no introduction, biography or formality. */
export function judgeSentence(aspect: EvaluationAspect, sentence: string): boolean {
  const words = sentence.replace(/[。；！？：:]["”]?$/, '')
  if (isFormalSentence(words)) return false
  switch (aspect) {
    case 'praise':
      return GOOD.test(words) && !BIOGRAPHY.test(words) && (FINDS.test(words) || !PROCEDURE.test(words))
    case 'problem':
      return BAD.test(words) && !/充分肯定/.test(words)
    case 'recommendation':
      return FUTURE.test(words)
  }
}
