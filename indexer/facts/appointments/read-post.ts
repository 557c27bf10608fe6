/** Words that a post ends with: 局长, 审判员, 总会计师, 人民代表大会代表. */
const TITLE_END =
  /(?:长|主任|书记|(?<![人公官])员|主席|师|经理|代表|监事|理事|董事|参事|顾问|总监|总裁|政委|督学|督察|干事|助理|秘书|指挥|处级|科级)$/
/** Words of running text, which no post holds. */
const RUNNING_TEXT = /[了是我你们其《》“”"的]|以来|期间|情况|以及|职责|履职|工作$/
/** Brackets, and words around the post that are not part of it. */
const NOTE = /\([^()]*\)$/
const CLOSING = /(?:职务|职级|的?请求|的?申请|一职|的职务)$/
const CANDIDATE = /(?:候选人|人选)$/
const OPENING = /^(?:的|原任|原)/
const CONCURRENT = /^\(兼\)$|^\(兼[任职]?\)$/
/** (试用期一年) (任职试用期1年,自2023年5月起计算) */
const PROBATION = /试用期(?:为)?(?:[一二两三半\d]+)(?:年|个月)/u
const LONGEST_POST = 80

/** A post inside its folded clause. */
export interface ReadPost {
  /** Offsets into the string given. */
  readonly start: number
  readonly end: number
  readonly probation?: string
  readonly isConcurrent: boolean
}

/** The post in the rest of a folded clause (市公安局副局长(试用期一年), 县长职务的请求); undefined where the words name none. */
export function readPost(rest: string): ReadPost | undefined {
  const start = OPENING.exec(rest)?.[0].length ?? 0
  const { end, notes } = cutEnd(rest)
  const post = rest.slice(start, end)
  if (post.length > LONGEST_POST || RUNNING_TEXT.test(post)) return undefined
  if (!TITLE_END.test(post.replace(NOTE, ''))) return undefined
  const probation = notes.map((note) => PROBATION.exec(note)?.[0]).find((text) => text !== undefined)
  return {
    start,
    end,
    isConcurrent: notes.some((note) => CONCURRENT.test(note)),
    ...(probation === undefined ? {} : { probation }),
  }
}

/** Where the post ends, and the notes behind it; a note that says what the post is (正科级) stays with it. */
function cutEnd(rest: string): { readonly end: number; readonly notes: readonly string[] } {
  const notes: string[] = []
  let end = rest.length
  for (;;) {
    const left = rest.slice(0, end)
    const note = NOTE.exec(left)?.[0] ?? ''
    const isNote = PROBATION.test(note) || CONCURRENT.test(note)
    const cut = isNote ? note : (CLOSING.exec(left)?.[0] ?? CANDIDATE.exec(left)?.[0] ?? '')
    if (cut === '') return { end, notes }
    if (isNote) notes.push(note)
    end -= cut.length
  }
}
