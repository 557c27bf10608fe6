import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import { trimSentence } from './trim-sentence.ts'

/**
 * What shows an official act, the strongest first: 第十七次会议通过; 现印发给你们, 现予公布; 会议决定, 经研究，同意;
 * 自公布之日起施行; 现将有关事项通知如下, 特制定本方案.
 */
const ACTS: readonly RegExp[] = [
  /(?:会议?|审议|表决|讨论|研究)[^，。；《》]{0,12}通过(?=并|[，,。；;）)\s]|$)/,
  /现(?:将[^。]*?)?(?:予以?|正式)?(?:印发|公布|发布|颁布|转发|批转|下发)/,
  /(?:研究|会议|审议|政府|常委会|委员会|讨论|现|特|如下|请求)[^，。；《》]{0,4}决定|(?:^|[，,])决定|经研究[，,：:]|(?:^|[，：])(?:原则)?同意/,
  /起(?:正式)?(?:施行|实施|生效)/,
  /现[^。]*(?:通知|通告|通报|公告|批复|函复|决定|规定)如下|(?:特此|现)(?:通知|通告|通报|公告|批复|函复|函告|命令)|提出(?:如下|以下)[^。]{0,6}意见|(?:特)?制定本/,
]

/** The sentence of a span that shows the act best; undefined where none does. */
export function findAct(text: string, span: Span): Span | undefined {
  const sentences = splitSentences(text, span).map((sentence) => trimSentence(text, sentence))
  for (const act of ACTS) {
    const found = sentences.find(({ start, end }) => act.test(text.slice(start, end)))
    if (found) return found
  }
  return undefined
}
