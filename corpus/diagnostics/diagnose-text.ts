import type { Item } from '../model/item.ts'
import type { ParseDiagnostic } from '../model/parse-diagnostic.ts'
import { toDeliveredOffset } from '../text/to-delivered-offset.ts'

interface TextRule {
  readonly rule: string
  readonly severity: ParseDiagnostic['severity']
  readonly form: RegExp
  readonly says: (found: string) => string
}

const RULES: readonly TextRule[] = [
  {
    rule: 'latin-word-between-chinese',
    severity: 'info',
    form: /(?<=[\p{Script=Han}”）])\s(?:and|or|of|the)\s(?=[\p{Script=Han}“（])/gu,
    says: (found) => `The word “${found.trim()}” stands between Chinese characters.`,
  },
  {
    rule: 'masked-number',
    severity: 'info',
    form: /\d{3,}\*{3,}\d*/g,
    says: (found) => `${found} is masked.`,
  },
  {
    rule: 'character-unread',
    severity: 'warning',
    form: /\uFFFD+/g,
    says: () => 'Characters could not be read.',
  },
  {
    rule: 'text-continued-elsewhere',
    severity: 'warning',
    form: /[（(]\s*(?:下转|上接|未完|待续)[^（）()]*[）)]/g,
    says: (found) => `The text breaks off or begins elsewhere: ${found}`,
  },
]
const SENTENCE_END = /[。！？；：…!?;]["”’」』》）)]*$|[）)》]$/
const LONGEST_SIGNATURE = 40

/** Oddities of an item's wording: stray Latin words, masked numbers, an end in mid-sentence. */
export function diagnoseText(item: Item, delivered: string): readonly ParseDiagnostic[] {
  const found = RULES.flatMap(({ rule, severity, form, says }) =>
    [...item.text.matchAll(form)].map((match) =>
      place(item, match.index, { rule, severity, message: says(match[0]) }),
    ),
  )
  const end = item.text.slice(item.text.lastIndexOf('\n') + 1)
  const isOpen =
    end.length > LONGEST_SIGNATURE && !end.includes('\t') && !SENTENCE_END.test(end) && end.includes('。')
  if (!isOpen || delivered === '') return found
  const message = `The text ends in mid-sentence: …${end.slice(-12)}`
  return [...found, place(item, item.text.length, { rule: 'text-breaks-off', severity: 'warning', message })]
}

function place(
  item: Item,
  at: number,
  finding: Pick<ParseDiagnostic, 'rule' | 'severity' | 'message'>,
): ParseDiagnostic {
  return {
    ...finding,
    bulletinId: item.bulletinId,
    itemId: item.id,
    offset: toDeliveredOffset(item.origin, at),
  }
}
