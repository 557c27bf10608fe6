import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { understandQuestion } from '../answering/understanding/understand-question.ts'
import type { QuoteCheck, QuoteMatch } from './quote-check.ts'

/** Whom an article says a quotation is from, and whether one of its places bears that out. */
export interface Attribution {
  /** What the words before the quotation name: places, bodies, people, documents, years. */
  readonly claimed: readonly string[]
  readonly agrees: boolean
  readonly message: string
}

/** Characters before a quotation that may say whom it is from, within its sentence. */
const LEAD = 60
/** Kinds of what is understood that say whose words they are. */
const TELLING: ReadonlySet<string> = new Set(['region', 'body', 'person', 'document', 'year'])

/** Compares what stands before a quotation with the places it stands in; undefined where nothing is claimed or nothing genuine found. */
export function checkAttribution(
  before: string,
  { verdict, matches }: QuoteCheck,
  index: BulletinIndex,
): Attribution | undefined {
  if (verdict === 'not-found' || verdict === 'too-short' || verdict === 'stitched') return undefined
  const lead =
    before
      .slice(-LEAD)
      .split(/[。！？\n]/u)
      .at(-1) ?? ''
  const { understood } = understandQuestion({ question: lead }, index)
  const claimed = understood.filter(({ kind }) => TELLING.has(kind))
  if (claimed.length === 0) return undefined
  const agrees = matches.some((match) => claimed.every((claim) => bearsOut(match, claim, index)))
  const values = claimed.map(({ value }) => value)
  const message = agrees
    ? `出处与文中所说（${values.join('、')}）相符。`
    : `文中说出自${values.join('、')}，但公报里不是。`
  return { claimed: values, agrees, message }
}

function bearsOut(
  { passage, source }: QuoteMatch,
  { kind, value }: { readonly kind: string; readonly value: string },
  index: BulletinIndex,
): boolean {
  const item = index.item(passage.itemId)
  const bulletin = index.bulletins().find(({ id }) => id === item?.bulletinId)
  if (item === undefined || bulletin === undefined) return false
  switch (kind) {
    case 'region':
      return bulletin.region === value
    case 'year': {
      const year = value.replace('年', '')
      return [item.title, source, item.date ?? bulletin.date, bulletin.date].some((text) =>
        text.includes(year),
      )
    }
    case 'document':
      return item.documentNumber === value || item.text.includes(value)
    default:
      return [item.title, item.body, item.person, item.position].some(
        (text) => text?.includes(value) === true,
      )
  }
}
