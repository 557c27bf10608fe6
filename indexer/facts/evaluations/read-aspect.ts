import { readMarker } from '../../../corpus/sections/read-marker.ts'
import { compactTitle } from '../../../corpus/text/compact-title.ts'
import type { EvaluationAspect } from './evaluation-aspect.ts'

const AND = '(?:和|与|及|以及|、)'
const GOOD =
  '(?:总体|整体|基本|综合|总的|履职|工作)*评价|(?:主要|工作|履职|突出|取得的?|所取得的|的)*(?:成绩|成效|亮点|特点|优点|做法)'
const BAD =
  '(?:工作中|履职中|目前|当前|还|仍|存在|面临|主要|突出|的|着)*(?:问题|不足|不足之处|困难|差距|短板|薄弱环节|缺点)'
const FUTURE =
  '(?:几点|工作|履职|今后|下一步|下步|对|的|改进|整改|意见|审议|评议|主要|相关|有关|和|与|及|、)*(?:建议|希望|改进意见|整改意见|审议意见|努力方向|改进方向|工作要求|整改要求)'

/** Headings that are names of a part, made of these words alone: 成效明显 is a point, 主要成效 a heading over points. */
const ASPECTS: readonly (readonly [aspect: EvaluationAspect, heading: RegExp])[] = [
  // 总体评价, 基本评价和工作成效, 取得的主要成绩
  ['praise', new RegExp(`^(?:${GOOD})(?:${AND}(?:${GOOD}))*$`)],
  ['praise', /^(?:值得|应予|予以|充分)肯定的?.{0,6}$/],
  // 存在的主要问题和不足, 存在的问题及需要改进提高的地方
  ['problem', new RegExp(`^(?:${BAD})(?:${AND}(?:${BAD}|需要改进.{0,8}))*$`)],
  // 几点建议, 下一步工作建议, 审议意见
  ['recommendation', new RegExp(`^(?:${FUTURE})$`)],
]

/** What the points under a heading are (总体评价, 存在的问题和不足, 下一步工作建议); undefined where it does not say. */
export function readAspect(heading: string): EvaluationAspect | undefined {
  const plain = compactTitle(heading)
  const title = plain.slice(readMarker(plain)?.text.length ?? 0).replace(/[。：:]$/, '')
  return ASPECTS.find(([, form]) => form.test(title))?.[0]
}
