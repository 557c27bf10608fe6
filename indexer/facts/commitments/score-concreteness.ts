import { CONCRETENESS_SIGNS } from './concreteness-signs.ts'
import { findQuantities } from './find-quantities.ts'
import { SLOGAN } from './slogan.ts'

/** 推进项目建设, 提供优质服务, 从“能办”向“好办”转变, 打造“湘江源头”生态名片, “两会”精神 name nothing. */
const GENERIC =
  /(?:推动|推进|抓好|抓实|加强|加快|狠抓)(?:重点|重大|民生)*(?:项目|工程|园区|基础设施|平台|队伍)建设|(?:工程|交通|水利|城市)?建设(?:项目|管理|领域)|提供(?:更加?|优质|良好|有力|坚强|高效|全方位)[^，,；;。]{0,6}(?:服务|保障|支撑|环境)|从“[^“”]+”(?:向|到)“[^“”]+”|“[^“”]*、[^“”]*”|“清廉[^“”]+”|(?:“[^“”]+”)+[^，,；;。“”]{0,6}名片|[“《][^“”《》]+[”》]精神/g
const NUMBER_WEIGHT = 3
const DATE_WEIGHT = 2

/**
 * How much of a clause can be checked later: the weights of the signs it shows, of an amount and of a deadline.
 * Weights and threshold are measured on the labelled sample in the tests.
 */
export function scoreConcreteness(clause: string, hasDeadline: boolean): number {
  const plain = clause.replaceAll(SLOGAN, '').replaceAll(GENERIC, '')
  const signs = CONCRETENESS_SIGNS.filter(({ forms }) => forms.some((form) => form.test(plain)))
  const number = findQuantities(clause).length > 0 ? NUMBER_WEIGHT : 0
  return signs.reduce((sum, { weight }) => sum + weight, number + (hasDeadline ? DATE_WEIGHT : 0))
}
