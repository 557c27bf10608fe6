import { contrasts } from './contrasts.ts'

const SHORTEST_TAIL = 2
/** Posts take words before them (执行组长); other nouns exchange them (农村低保标准). */
const POST = /(?:长|主任|召集人|负责人|书记|主席|领导|代表|成员)$/u
const POST_MODIFIER = /(?:副|执行|常务|第一)$/u
/** 主办的 is a part of what was asked, 下一次会议 no other kind of it. */
const NOT_BESIDE = /的$|^[上下]一?[次届期]/u
/** Characters of sentences, not of the words before a noun. */
const NO_MODIFIER = /[谁哪什几多少的了是当任和在有由对为年月每次]|[^\p{Script=Han}]/u

/** The question with one of its nouns replaced by one of the same ending or by its counterpart; undefined where it has none. */
export function swapNoun(question: string, noun: string): string | undefined {
  const swapped =
    swapContrast(question, noun) ?? (NOT_BESIDE.test(noun) ? undefined : swapTail(question, noun))
  return swapped === question ? undefined : swapped
}

function swapContrast(question: string, noun: string): string | undefined {
  const bare = noun.replace(/的$/u, '')
  for (const group of contrasts) {
    const word = group.find((known) => bare.startsWith(known)) ?? ''
    const rest = bare.slice(word.length)
    const counterpart = group.find((known) => known !== word && question.includes(known + rest))
    if (word !== '' && counterpart !== undefined) return question.replace(counterpart + rest, bare)
  }
  return undefined
}

/** 谁当组长 asked for 执行组长; 城市低保标准 asked for 农村低保标准. */
function swapTail(question: string, noun: string): string | undefined {
  for (let length = noun.length; length >= SHORTEST_TAIL; length -= 1) {
    const at = question.lastIndexOf(noun.slice(-length))
    if (at !== -1)
      return (
        question.slice(0, startOfNoun(question, at, noun.slice(0, -length))) +
        noun +
        question.slice(at + length)
      )
  }
  return undefined
}

function startOfNoun(question: string, tail: number, modifier: string): number {
  if (
    POST.test(question.slice(tail).slice(0, 4)) ||
    POST_MODIFIER.test(modifier) ||
    modifier.length < SHORTEST_TAIL
  )
    return tail - (POST_MODIFIER.exec(question.slice(0, tail))?.[0].length ?? 0)
  const before = question.slice(tail - modifier.length, tail)
  return before.length < modifier.length || NO_MODIFIER.test(before) ? tail : tail - modifier.length
}
