import { shapeOfLine, type LineShape } from '../genre/line-shape.ts'

/** How often a string stands within one line of the text, blanks left out. */
export type CountOccurrences = (words: string) => number

const SENTENCE_END = /[。！？；;!?：:…]["”’」』》]?$/
const CLAUSE_END = /[，,、]$/
const CLOSING_BRACKET = /[（(]([^（）()]*)[）)]$/
const POINT_OPENING = /^[一二三四五六七八九十]{1,2}[是要]/
const BREAKS_OFF = /^[（(]\s*(?:下转|上接|未完|待续)/
const LATIN_END = /[a-zA-Z]$/
const LATIN_START = /^[a-zA-Z]/
/** 或, 和, 把: words that end no heading. */
const OPEN_WORD = /[或和与及将把由向]$/

const PROSE: ReadonlySet<LineShape> = new Set(['prose', 'marked'])
const CONTINUATION: ReadonlySet<LineShape> = new Set(['prose', 'short', 'title', 'label'])
/** 长、秘书长: one character before a comma is the end of a word that began on the line before. */
const WORD_END = /^\p{Script=Han}[、，,。；]/u
/** 工作职责：, 森林防灭火方面： */
const LABEL_OPENING = /^\p{Script=Han}{2,8}[：:]/u
/** Notes in brackets of this length end a paragraph (（牵头单位：市税务局，协同单位：市财政局）). */
const BRACKET_NOTE = 6
/** A heading without a full stop runs to a second line, hardly to a fourth. */
const LONGEST_HEADING = 120
const SHORTEST_BROKEN_HEADING = 20
/** Four characters across the break that stand together elsewhere make one word. */
const REPEATED = 2

/**
 * Whether a line goes on with the sentence that the line before it left open, as a page break leaves it.
 * Headings, titles, dates, salutations, table rows and lists stay on lines of their own.
 */
export function continuesSentence(previous: string, next: string, count: CountOccurrences): boolean {
  if (endsSentence(previous) || !mayContinue(next)) return false
  if (LATIN_END.test(previous) && LATIN_START.test(next)) return false
  const shape = shapeOfLine(previous)
  if (CLAUSE_END.test(previous)) return shape !== 'table-row' && shape !== 'names'
  if (!PROSE.has(shape)) return false
  const mayBeWhole = LABEL_OPENING.test(next) || (shape === 'marked' && isHeadingSoFar(previous))
  return mayBeWhole ? breaksWord(previous, next, count) : true
}

function endsSentence(line: string): boolean {
  if (SENTENCE_END.test(line)) return true
  const bracket = CLOSING_BRACKET.exec(line)
  if (!bracket) return false
  const before = line.charAt(bracket.index - 1)
  return before === '。' || (bracket[1] ?? '').length >= BRACKET_NOTE || SENTENCE_END.test(bracket[1] ?? '')
}

function mayContinue(next: string): boolean {
  return CONTINUATION.has(shapeOfLine(next)) && !POINT_OPENING.test(next) && !BREAKS_OFF.test(next)
}

function isHeadingSoFar(line: string): boolean {
  return !/[。；！？：]/.test(line) && line.length < LONGEST_HEADING
}

function breaksWord(previous: string, next: string, count: CountOccurrences): boolean {
  if (previous.length < SHORTEST_BROKEN_HEADING) return false
  return (
    OPEN_WORD.test(previous) ||
    WORD_END.test(next) ||
    count(previous.slice(-2) + next.slice(0, 2)) >= REPEATED
  )
}
