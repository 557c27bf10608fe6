import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'

/** Gives requests the index, and finds it when it appears after the server has started. */
export interface IndexSource {
  /** The opened index; rejects with the reason while there is none. */
  current(): Promise<BulletinIndex>
  /** Closes the index if it was opened. */
  close(): Promise<void>
}

/** How an index is opened, and how often that is tried. */
export interface IndexSourceOptions {
  readonly open: () => Promise<BulletinIndex>
  /** Shortest time between two attempts, in milliseconds. */
  readonly interval?: number
  /** Clock in milliseconds. */
  readonly now?: () => number
}

/** An index source that keeps the opened index and repeats a failed attempt at most once per interval. */
export function createIndexSource(options: IndexSourceOptions): IndexSource {
  const { open, interval = 1_000, now = Date.now } = options
  let attempt: Promise<BulletinIndex> | undefined
  let failedAt: number | undefined

  const start = (): Promise<BulletinIndex> => {
    failedAt = undefined
    attempt = open().catch((error: unknown) => {
      failedAt = now()
      throw error
    })
    return attempt
  }

  return {
    current: () => {
      const mayRetry = failedAt !== undefined && now() - failedAt >= interval
      return attempt === undefined || mayRetry ? start() : attempt
    },
    close: async () => {
      const index = await attempt?.catch(() => undefined)
      index?.close()
    },
  }
}
