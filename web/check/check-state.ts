/** What the quotation checker keeps while the reader goes about the page. */
export interface CheckState {
  /** The text in the field. */
  readonly draft: string
  /** The last text checked that was too long for an address. */
  readonly long?: string
  /** How often a text was sent from the field. */
  readonly attempt: number
}

/** What happens to the quotation checker; `visited` where its address was opened, with the text in it. */
export type CheckEvent =
  | { readonly type: 'written'; readonly text: string }
  | { readonly type: 'submitted'; readonly text: string }
  | { readonly type: 'cleared' }
  | { readonly type: 'visited'; readonly text: string | undefined }
