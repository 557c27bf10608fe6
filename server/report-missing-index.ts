import { IndexError } from '../indexer/store/index-error.ts'
import type { IndexSource } from './api/index-source.ts'

/** Says where the index is missing and how to build it; a server starts all the same and finds it once it is built. */
export async function reportMissingIndex(
  indexSource: IndexSource,
  report: (message: string) => void,
): Promise<void> {
  try {
    await indexSource.current()
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    report(error.message)
  }
}
