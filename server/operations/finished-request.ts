/** A request that was answered: nothing of what was asked in it. */
export interface FinishedRequest {
  readonly requestId: string
  readonly method: string
  /** Pattern of the route that answered: /api/items/:id. */
  readonly route: string
  readonly status: number
  /** Until the answer began; a stream goes on after it. */
  readonly milliseconds: number
}
