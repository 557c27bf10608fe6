/** 发出测评票47张，收回47张，有效票47张; the later kinds count for more. */
const BALLOTS: readonly RegExp[] = [
  /有效(?:测评|测评表|表决|投票)?票?(?:数)?[为是共]?\s?(\d{1,4})\s?(?:张|票|份)/g,
  /(?:收回|回收|实收)(?:有效)?(?:测评|评议|评价)?(?:票|表|意见表)?(?:数)?[为是共]?\s?(\d{1,4})\s?(?:张|票|份)/g,
  /(?:发出|发放)(?:满意度)?(?:测评|评议|评价)?(?:票|表|意见表)?(?:数)?[为是共]?\s?(\d{1,4})\s?(?:张|票|份)/g,
  /(?:参加|实际参加|参与)(?:满意度)?(?:测评|测议|评议|投票)(?:的)?(?:组成人员|人员|人数|委员|代表)?(?:共|有|为)?\s?(\d{1,4})\s?[人名]/g,
  /实到(?:会)?(?:常委会组成人员|组成人员|委员|代表)?\s?(\d{1,4})\s?[人名]/g,
]

/** Ballots that were cast by what a text says of them; undefined where it says nothing, or several numbers. */
export function findBallots(text: string): number | undefined {
  for (const form of BALLOTS) {
    const numbers = new Set([...text.matchAll(form)].map((match) => Number(match[1])))
    if (numbers.size > 0) return numbers.size === 1 ? [...numbers][0] : undefined
  }
  return undefined
}
