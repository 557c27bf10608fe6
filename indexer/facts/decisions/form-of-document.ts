import type { Item, ItemKind } from '../../../corpus/model/item.ts'
import { compactTitle } from '../../../corpus/text/compact-title.ts'
import type { DecisionForm } from '../decision.ts'

type DocumentForm = Exclude<DecisionForm, 'matter'>

/** Last word of a title: …的决议, …管理办法, …三年行动计划（2023—2025年）. 命令 and 令 are decisions, 批复 is a letter, 通报 a notice. */
const FORMS: readonly (readonly [form: DocumentForm, ending: RegExp])[] = [
  ['resolution', /决议$/],
  ['decision', /(?:决定|命令|(?:政府|委员会|指挥部|防火|禁渔|禁牧)令)$/],
  ['public-notice', /通告$/],
  ['announcement', /公告$/],
  ['notice', /(?:通知|通报)$/],
  ['letter', /(?:函|批复)$/],
  ['opinion', /意见$/],
  ['measures', /(?:办法|规定|细则|条例|规则|规程|章程)$/],
  ['plan', /(?:方案|计划|规划|预案|要点|措施|分工|任务分解表?)$/],
]

/** What may stand behind that word: （试行）, （2023—2025年）, 》. */
const TAIL = /(?:[（(][^（）()]*[）)]|》|\s)+$/
/** A text not yet decided on: （草案）, （征求意见稿）. */
const DRAFT = /[（(][^（）()]*(?:草案|稿)[^（）()]*[）)]/

/** Texts that are no act of their own, or whose acts are facts of another kind. */
const OTHER_FACTS: ReadonlySet<ItemKind> = new Set([
  'appointment',
  'resignation',
  'evaluation',
  'duty-report',
  'statement',
  'vote-result',
  'agenda',
  'roster',
  'minutes',
  'news',
])

/** Form of an item that is an official act by the last word of its title; undefined for reports, speeches, drafts, appointments and minutes. */
export function formOfDocument(item: Item): DocumentForm | undefined {
  const title = compactTitle(item.title)
  if (OTHER_FACTS.has(item.kind) || isDraft(title)) return undefined
  const plain = title.replace(TAIL, '')
  return FORMS.find(([, ending]) => ending.test(plain))?.[0]
}

function isDraft(title: string): boolean {
  return DRAFT.test(TAIL.exec(title)?.[0] ?? '')
}
