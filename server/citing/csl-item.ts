/** A date of CSL-JSON: `[[2024, 2, 23]]`, in the precision known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** The fields of a CSL-JSON item (schema of CSL 1.0.2) that citations of bulletins use. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-journal' | 'report' | 'regulation'
  readonly author?: readonly { readonly literal: string }[]
  readonly authority?: string
  readonly title: string
  readonly 'container-title'?: string
  readonly issue?: string
  readonly number?: string
  readonly page?: string
  readonly publisher: string
  readonly 'publisher-place': string
  readonly issued: CslDate
  readonly language: string
  readonly URL?: string
  readonly accessed?: CslDate
  readonly note?: string
  readonly annote?: string
}
