/** Milliseconds in which an empty bucket fills. */
const FILL_TIME = 60_000

/** Buckets kept before full ones are dropped: bounds memory, far above the clients of one minute. */
const MOST_BUCKETS = 10_000

/** Token buckets, one per key, each filling at the same rate. */
export interface TokenBuckets {
  /** Takes a token; returns 0, or the milliseconds until there is one. */
  take(key: string): number
}

/** Rate of token buckets. */
export interface TokenBucketOptions {
  /** Tokens a bucket holds, and gains in a minute. */
  readonly perMinute: number
  /** Clock in milliseconds. */
  readonly now?: () => number
}

/** Token buckets, full at first. */
export function createTokenBuckets({ perMinute, now = Date.now }: TokenBucketOptions): TokenBuckets {
  const buckets = new Map<string, { tokens: number; filledAt: number }>()
  const perMillisecond = perMinute / FILL_TIME

  const dropFull = (time: number): void => {
    for (const [key, { tokens, filledAt }] of buckets) {
      if (tokens + (time - filledAt) * perMillisecond >= perMinute) buckets.delete(key)
    }
  }

  return {
    take: (key) => {
      const time = now()
      if (buckets.size >= MOST_BUCKETS) dropFull(time)
      const { tokens, filledAt } = buckets.get(key) ?? { tokens: perMinute, filledAt: time }
      const filled = Math.min(perMinute, tokens + (time - filledAt) * perMillisecond)
      const taken = filled >= 1
      buckets.set(key, { tokens: taken ? filled - 1 : filled, filledAt: time })
      return taken ? 0 : (1 - filled) / perMillisecond
    },
  }
}
