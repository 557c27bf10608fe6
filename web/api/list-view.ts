/** A list as the API answers it. */
export interface ListView<Record> {
  readonly items: readonly Record[]
  readonly total: number
}
