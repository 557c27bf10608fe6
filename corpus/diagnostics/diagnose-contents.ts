import { measureCoverage } from '../contents/measure-coverage.ts'
import { toLetterPairs } from '../contents/to-letter-pairs.ts'
import type { ItemDraft } from '../items/item-draft.ts'
import type { ReadItems } from '../items/read-items.ts'
import type { ParseDiagnostic } from '../model/parse-diagnostic.ts'
import { toDeliveredOffset } from '../text/to-delivered-offset.ts'

const PERSON = /([\p{Script=Han}]{2,3})(?:同志|履职|$)/u
const ALIKE = 0.8

/** Where the printed contents and the texts do not agree. */
export function diagnoseContents(
  bulletinId: string,
  { items, drafts, entries }: ReadItems,
): readonly ParseDiagnostic[] {
  if (entries.length === 0) return []
  const found = new Set(drafts.map((draft) => draft.entry))
  const lost = entries
    .filter((entry) => !found.has(entry))
    .map((entry): ParseDiagnostic => ({
      rule: 'contents-entry-without-text',
      severity: 'warning',
      message: `The contents list ${entry.title}, which no text is headed with.`,
      bulletinId,
      offset: entry.offset,
    }))
  const odd = drafts.flatMap((draft, at) => {
    const place = {
      bulletinId,
      itemId: items[at]?.id ?? '',
      offset: toDeliveredOffset(draft.repaired.origin, 0),
    }
    return diagnoseDraft(draft).map((finding) => ({ ...place, ...finding }))
  })
  return [...lost, ...odd]
}

type Finding = Pick<ParseDiagnostic, 'rule' | 'severity' | 'message'>

function diagnoseDraft({ entry, head }: ItemDraft): readonly Finding[] {
  if (!entry) {
    return [
      {
        rule: 'title-not-in-contents',
        severity: 'warning',
        message: `The contents do not list ${head.title}.`,
      },
    ]
  }
  return [
    ...diagnosePerson(entry.title, head.person ?? personIn(head.title)),
    ...diagnoseTitle(entry.title, head),
  ]
}

function personIn(title: string): string | undefined {
  return /(\p{Script=Han}{2,3})同志/u.exec(title)?.[1]
}

/** 赵森涛 in the contents, 赵淼涛 in the text: one character apart. */
function diagnosePerson(listed: string, person: string | undefined): readonly Finding[] {
  if (person === undefined || listed.includes(person) || !PERSON.test(listed)) return []
  const spelling = findNearName(listed, person)
  if (spelling === undefined) return []
  const message = `The contents spell ${spelling}, the text ${person}.`
  return [{ rule: 'person-spelt-differently', severity: 'warning', message }]
}

function findNearName(listed: string, person: string): string | undefined {
  const windows = Array.from({ length: Math.max(0, listed.length - person.length + 1) }, (_, at) =>
    listed.slice(at, at + person.length),
  )
  return windows.find(
    (name) => [...name].filter((character, at) => character !== person.charAt(at)).length === 1,
  )
}

function diagnoseTitle(listed: string, { title, person, body }: ItemDraft['head']): readonly Finding[] {
  const own = toLetterPairs(`${title}${person ?? ''}${body ?? ''}`)
  const printed = measureCoverage(toLetterPairs(title), toLetterPairs(listed))
  if (measureCoverage(toLetterPairs(listed), own) >= ALIKE || printed >= ALIKE) return []
  const message = `The contents print ${listed}, the text ${title}.`
  return [{ rule: 'title-differs-from-contents', severity: 'info', message }]
}
