import type { Command, CommandOption } from '../command.ts'

/** An option as shells complete it. */
export interface Flag {
  /** Name without hyphens: region. */
  readonly long: string
  /** One letter, where there is one. */
  readonly short?: string
  readonly summary: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
  /** Whether its value names a file. */
  readonly isFile: boolean
}

const HELP: CommandOption = { flag: '-h, --help', summary: '显示这段说明' }
/** Options whose value is a file. */
const FILE_OPTIONS: ReadonlySet<string> = new Set(['file', 'output'])
/** `-f, --file <文件>`, `--json`. */
const FLAG = /^(?:-(\w), )?--(\w+)( <.+>)?$/u

/** The options of a command, and the one that all take. */
export function listFlags({ options }: Command): readonly Flag[] {
  return [...options, HELP].map(({ flag, summary, choices = [] }) => {
    const [, short, long = '', value] = FLAG.exec(flag) ?? []
    return {
      long,
      ...(short === undefined ? {} : { short }),
      summary,
      takesValue: value !== undefined,
      choices,
      isFile: FILE_OPTIONS.has(long),
    }
  })
}
