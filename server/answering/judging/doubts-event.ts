/** Events that change a matter, each with the words bulletins use for it; a question that presupposes one the sources do not speak of has a false premise. */
const EVENTS: readonly RegExp[] = [
  /取消|停办|停止|终止|叫停|撤销|废止/u,
  /退回|驳回|否决|不予通过|没通过|未通过|打回/u,
  /降到|降至|下调|减到|减少到|降低|下降|缩减/u,
  /涨到|上调|提高到|升到|增加到/u,
  /辞职|辞去|免职|免去|落选|撤职|被查/u,
  /通车|竣工|投产|开业|完工|建成|启用|揭牌/u,
  /倒数|垫底|排全省第一|排名第一|全省第一|居首/u,
  /不满意|不合格|不称职/u,
  /致歉|道歉|处分|通报批评|罚款|约谈/u,
]

/** Whether a question speaks of an event that none of the quotes speaks of. */
export function doubtsEvent(question: string, quotes: string): boolean {
  return EVENTS.some((event) => event.test(question) && !event.test(quotes))
}
