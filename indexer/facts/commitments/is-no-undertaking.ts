/** What was done: 已完成…, 完成了…, 同比增长, 截至目前. 已批复项目 and 已签约项目 only describe what is undertaken. */
const PAST =
  /已经?(?:完成|建成|投入|取得|获|实现|全面|启动|开工|竣工|达到|形成|列入|整改|落实到位|基本)|(?:完成|取得|形成|进行|建成|获得|召开|出台|开展|解决|呈报|推动|创造)了|同比|截至|一年来|(?<![比较])去年|近年来|以来[，,]|成效(?:明显|显著)|(?:得到|受到)(?:了)?(?:肯定|好评)/
/** What is the case: 是…的关键一年, 主要分布在…, 共9个，… */
const STATE =
  /^[^，,]{2,24}(?:是|为)[^，,]{0,30}(?:之重|一年|关键|基础|前提|保证|根本)|主要分布|多发|风险大|存在[^，,]{0,12}(?:问题|隐患|短板)|仍[有然]|经查|预计20|将出现|属于?[^，,]{0,8}地区/
/** What closes or addresses: 以上报告，请…, 谢谢大家. */
const ADDRESS = /^(?:以上(?:报告|汇报)|谢谢|感谢|衷心感谢|请各位|汇报完毕|我的报告完毕)/

/** What others are told to do: 各镇要制定…, 建设单位应当…, 各部门务必…. */
const INSTRUCTION =
  /^(?:(?:各|所有)[^，,；;。]{0,24}|[^，,；;。]{0,16}(?:单位|部门|成员|企业)(?:[^，,；;。]{0,4}))(?:要(?!求)|应当|应(?=[依积密主严加认及按])|须|务必|不得)/
/** What is forbidden: …，不得把责任推卸给…. */
const PROHIBITION = /(?:^|[，,；;])[^，,；;。]{0,12}不得(?!不)/

/** Whether a clause in a plan undertakes nothing: it tells what was done or is the case, instructs others, forbids, or addresses the audience. */
export function isNoUndertaking(clause: string): boolean {
  const words = clause.trim()
  return [PAST, STATE, ADDRESS, INSTRUCTION, PROHIBITION].some((form) => form.test(words))
}
