import type { PageRange } from '../../corpus/model/item.ts'

/** What a cited text is: an article of a serial, a report published alone, or a document with its own number (发文字号). */
export type ReferenceType = 'article' | 'report' | 'document'

/** Who answers for a cited text (责任者): a body by its full name, or a person with the body they report for. */
export interface Author {
  readonly name: string
  /** Body of a person, with its place: 永州市医疗保障局. */
  readonly body?: string | undefined
}

/** Everything a citation of an item, or of words in it, may say; the formats choose from it. */
export interface Reference {
  /** Id of what is cited: an item or a stretch of its text. */
  readonly id: string
  readonly type: ReferenceType
  readonly author?: Author | undefined
  /** Title; in square brackets where the bulletin prints none and it is ours. */
  readonly title: string
  /** Title of the bulletin; the report itself where it is published alone. */
  readonly container: string
  /** Year of the bulletin's issue, or the year alone where no issue is printed. */
  readonly year: string
  /** Number of the issue within its year: 17. */
  readonly issue?: string | undefined
  readonly cumulativeNumber?: number | undefined
  /** ISO date in the precision printed: of the bulletin for an article, of the text for a report or document. */
  readonly date: string
  /** Printed pages of the item. */
  readonly pages?: PageRange | undefined
  /** The one printed page the quoted words stand on (引文页码), where it is known. */
  readonly quotedPage?: number | undefined
  /** Headings above the quoted words, from the outermost. */
  readonly section: readonly string[]
  /** 发文字号 as printed. */
  readonly documentNumber?: string | undefined
  /** 规范性文件登记号 as printed. */
  readonly registrationNumber?: string | undefined
  readonly publisher: string
  /** Place of publication: a city without its rank (永州), any other place in full (平江县). */
  readonly place: string
  /** BCP 47 tag. */
  readonly language: 'zh-CN'
  /** Permanent address; none on a server that doesn't know its public address. */
  readonly link?: string | undefined
  /** The quoted words, letter for letter. */
  readonly quote?: string | undefined
}
