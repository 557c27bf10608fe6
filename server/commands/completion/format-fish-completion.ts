import type { Command } from '../command.ts'
import { type Flag, listFlags } from './list-flags.ts'

/** Completion for fish, with the summaries of commands and options. */
export function formatFishCompletion(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c wenbao -n __fish_use_subcommand -a ${command.name} -d ${quote(command.summary)}`,
    ...(command.choices === undefined ? [] : [`${within(command)} -a ${quote(command.choices.join(' '))}`]),
    ...listFlags(command).map((flag) => `${within(command)} ${describeFlag(flag)}`),
  ])
  return ['# fish completion for wenbao', 'complete -c wenbao -f', ...lines, ''].join('\n')
}

function within({ name }: Command): string {
  return `complete -c wenbao -n '__fish_seen_subcommand_from ${name}'`
}

function describeFlag({ long, short, summary, takesValue, choices, isFile }: Flag): string {
  const parts = [
    ...(short === undefined ? [] : [`-s ${short}`]),
    `-l ${long}`,
    `-d ${quote(summary)}`,
    ...(takesValue ? ['-r'] : []),
    ...(isFile ? ['-F'] : []),
    ...(choices.length > 0 ? [`-a ${quote(choices.join(' '))}`] : []),
  ]
  return parts.join(' ')
}

function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, String.raw`\$&`)}'`
}
