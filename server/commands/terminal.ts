import type { ProgressOutput } from './create-progress-line.ts'

/** What a command reads from and writes to. */
export interface Terminal {
  /** Writes a result, as it is. */
  write(text: string): void
  /** Writes a line about what went wrong. */
  complain(text: string, cause?: unknown): void
  /** What is typed or piped in. */
  readonly input: AsyncIterable<string | Uint8Array>
  /** Where the progress of a build is shown. */
  readonly progress: ProgressOutput
  /** Whether a person reads the results in colours. */
  readonly hasColors: boolean
  /** Folder from which the paths a person types are counted. */
  readonly folder: string
}
