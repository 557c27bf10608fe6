/** What the lines above an item's first sentence say. */
export interface ItemHead {
  /** Title as printed over the text, empty where there is none. */
  readonly title: string
  /** Number of paragraphs the head takes. */
  readonly length: number
  readonly documentNumber?: string
  readonly registrationNumber?: string
  readonly date?: string
  readonly meeting?: string
  readonly person?: string
  readonly position?: string
  readonly body?: string
  readonly addressee?: string
  /** 第13次: minutes printed without a title. */
  readonly minutesNumber?: string
}
