import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import type { EvaluationAspect } from './evaluation-aspect.ts'
import type { EvaluationPoint } from './evaluation-point.ts'
import { splitPoints } from './split-points.ts'

const SPEAKERS =
  '(?:会议|评议组|评议调查组|调查组|工作组|常委会组成人员|组成人员|与会人员|委员们?|大家|常委会)(?:在审议中)?(?:一致)?'
const START = `^\\s*(?:同时|此外|为此|对此|但)?[，,]?`
/** Sentences of running text without headings that begin a part of another aspect; first fit counts. */
const CUES: readonly (readonly [aspect: EvaluationAspect, form: RegExp])[] = [
  // 会议建议：, 常委会组成人员希望, 会议提出以下审议意见
  ['recommendation', new RegExp(`${START}${SPEAKERS}(?:强烈)?(?:建议|要求|希望|强调|提出)`)],
  // 会议指出，…还存在…; 委员们认为，…不足
  ['problem', new RegExp(`${START}${SPEAKERS}(?:也)?(?:指出|认为)[^。]*(?:存在|不足|差距|薄弱)`)],
  // 会议认为，…; 会议充分肯定
  ['praise', new RegExp(`${START}${SPEAKERS}(?:充分)?(?:认为|肯定)`)],
]

/** Points in text before the first heading, told apart by who speaks how: 会议认为, 会议指出…存在, 会议建议. */
export function readOpening(text: string, span: Span): readonly EvaluationPoint[] {
  const parts: { readonly aspect: EvaluationAspect; readonly start: number; end: number }[] = []
  for (const sentence of splitSentences(text, span)) {
    const words = text.slice(sentence.start, sentence.end)
    const aspect = CUES.find(([, form]) => form.test(words))?.[0]
    const part = parts.at(-1)
    if (aspect !== undefined) parts.push({ aspect, ...sentence })
    else if (part) part.end = sentence.end
  }
  return parts.flatMap(({ aspect, start, end }) =>
    splitPoints({ text, aspect, span: { start, end }, isLead: false }),
  )
}
