import type { Item } from '../../../corpus/model/item.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import { trimSentence } from './trim-sentence.ts'

/** What shows an official act, the strongest first. */
const ACTS = {
  /** 第十七次会议通过 */
  adopted: /(?:会议?|审议|表决|讨论|研究)[^，。；《》]{0,12}通过(?=并|[，,。；;）)\s]|$)/,
  /** 现印发给你们, 现予公布 */
  issued: /现(?:将[^。]*?)?(?:予以?|正式)?(?:印发|公布|发布|颁布|转发|批转|下发)/,
  /** 会议决定, 经研究，同意, 经县政府同意， */
  decided:
    /(?:研究|会议|审议|政府|常委会|委员会|讨论|现|特|如下|请求)[^，。；《》]{0,4}决定|(?:^|[，,])决定|经研究[，,：:]|经[^，。；《》]{2,20}同意[，,]|(?:^|[，：])(?:原则)?同意/,
  /** 自公布之日起施行 */
  inForce: /本[^，。《》]*[自从][^，。《》]*起(?:正式)?(?:施行|实施|生效)|^自[^，。《》]*起(?:施行|实施)/,
  /** 现将有关事项通知如下, 现提出如下意见, 特制定本方案 */
  announced:
    /现[^。]*(?:通知|通告|通报|公告|批复|函复|决定|规定)如下|(?:特此|现)(?:通知|通告|通报|公告|批复|函复|函告|命令)|提出(?:如下|以下)[^。]{0,6}意见|(?:特)?制定本/,
} as const

/** What shows an act wherever it stands; the other words do so in the opening alone. */
const ANYWHERE: readonly RegExp[] = [ACTS.adopted, ACTS.inForce]

/** The sentence of an item that shows its act best: in its opening, else further down; undefined where none does. */
export function findAct({ text, sections }: Item): Span | undefined {
  const opening = { start: 0, end: sections[0]?.kind === 'lead' ? sections[0].span.end : text.length }
  return findIn(text, opening, Object.values(ACTS)) ?? findIn(text, { start: 0, end: text.length }, ANYWHERE)
}

function findIn(text: string, span: Span, acts: readonly RegExp[]): Span | undefined {
  const sentences = splitSentences(text, span).map((sentence) => trimSentence(text, sentence))
  for (const act of acts) {
    const found = sentences.find(({ start, end }) => act.test(text.slice(start, end)))
    if (found) return found
  }
  return undefined
}
