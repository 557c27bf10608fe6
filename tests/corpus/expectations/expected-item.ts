/** What a reader of the printed bulletin would note of an item. */
export interface ExpectedItem {
  readonly title: string
  readonly kind: string
  readonly person?: string
  readonly position?: string
  readonly body?: string
  readonly date?: string
  readonly meeting?: string
  readonly documentNumber?: string
  readonly registrationNumber?: string
  readonly addressee?: string
  readonly page?: number
}
