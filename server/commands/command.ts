import type { ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** An option as it is typed and explained. */
export interface CommandOption {
  /** `--region <地区>`, or without a value `--json`. */
  readonly flag: string
  readonly summary: string
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[]
}

/** One command of `wenbao`: how it is called, explained and run. */
export interface Command {
  readonly name: string
  /** What follows the name: `<...问题>`, `[文字]`; empty for nothing. */
  readonly argument: string
  readonly summary: string
  readonly options: readonly CommandOption[]
  readonly examples: readonly string[]
  /** Values the argument takes, where they are few. */
  readonly choices?: readonly string[]
  /** Throws `UsageError` for values it can't take. */
  run(input: CommandInput, terminal: Terminal): Promise<ExitCode>
}

/** What was typed behind a command's name, unchecked. */
export interface CommandInput {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}
