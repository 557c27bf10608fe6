import { cac } from 'cac'
import type { CAC, Command as RegisteredCommand } from 'cac'
import type { Command, CommandInput } from './command.ts'
import { UsageError } from './usage-error.ts'

/** What a command line asks for; the help is that of one command where one is named. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: Command; readonly input: CommandInput }
  | { readonly kind: 'help'; readonly command?: Command }
  | { readonly kind: 'version' }

/** By custom `-` stands for the standard input. */
const DASH = '-'
const READ_INPUT = '--stdin'

/** Reads what was typed behind `wenbao`; throws `UsageError`. */
export function parseCommandLine(words: readonly string[], commands: readonly Command[]): CommandLine {
  const line = cac('wenbao').option('-h, --help', '').option('-V, --version', '')
  const registered = new Map(commands.map((command) => [register(line, command), command] as const))
  const typed = words.map((word) => (word === DASH ? READ_INPUT : word))
  line.parse(['node', 'wenbao', ...typed], { run: false })
  const { matchedCommand: matched, options } = line
  const command = matched && registered.get(matched)
  if (options['help'] === true) return { kind: 'help', ...(command && { command }) }
  if (options['version'] === true) return { kind: 'version' }
  if (matched === undefined || command === undefined) return readUnmatched(line)
  checkOptions(line, matched)
  const rest: readonly string[] = options['--'] ?? []
  const input = { words: [...line.args, ...rest].map(String), options }
  checkWords(input.words, command)
  return { kind: 'run', command, input }
}

function register(line: CAC, { name, argument, summary, options }: Command): RegisteredCommand {
  const registered = line.command(`${name} ${argument}`.trim(), summary)
  for (const option of options) registered.option(option.flag, option.summary)
  return registered
}

function readUnmatched({ args }: CAC): CommandLine {
  if (args[0] === undefined) return { kind: 'help' }
  throw new UsageError(`没有命令 ${args[0]}`)
}

function checkOptions(line: CAC, command: RegisteredCommand): void {
  for (const [name, value] of Object.entries(line.options)) {
    if (name === '--') continue
    const option = command.hasOption(name) ?? line.globalCommand.hasOption(name)
    const dashes = name.length > 1 ? '--' : '-'
    if (option === undefined) throw new UsageError(`没有选项 ${dashes}${name}；以“-”开头的文字请写在 -- 之后`)
    if (option.required === true && value === true) throw new UsageError(`选项 ${option.rawName} 缺少值`)
  }
}

function checkWords(words: readonly string[], { name, argument }: Command): void {
  if (argument.startsWith('<') && words.length === 0) throw new UsageError(`${name} 后面缺少 ${argument}`)
  const most = argument === '' ? 0 : argument.includes('...') ? Infinity : 1
  if (words.length > most) throw new UsageError(`多余的内容：${words.slice(most).join(' ')}`)
}
