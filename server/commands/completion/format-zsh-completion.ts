import type { Command } from '../command.ts'
import { type Flag, listFlags } from './list-flags.ts'

/** Completion for zsh, with the summaries of commands and options. */
export function formatZshCompletion(commands: readonly Command[]): string {
  return `#compdef wenbao
_wenbao() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quote(`${name}:${escapeText(summary)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands.map(completeCommand).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_wenbao" ]; then
  _wenbao "$@"
else
  compdef _wenbao wenbao
fi
`
}

function completeCommand(command: Command): string {
  const specs = listFlags(command).flatMap(specify)
  const words = command.choices === undefined ? [] : [quote(`1:value:(${command.choices.join(' ')})`)]
  return `    ${command.name}) _arguments ${[...specs, ...words].join(' ')} ;;`
}

function specify({ long, short, summary, takesValue, choices, isFile }: Flag): readonly string[] {
  const values = isFile ? '_files' : choices.length > 0 ? `(${choices.join(' ')})` : ' '
  const value = takesValue ? `:value:${values}` : ''
  const spell = (typed: string): string => quote(`${typed}[${escapeText(summary)}]${value}`)
  return [spell(`--${long}`), ...(short === undefined ? [] : [spell(`-${short}`)])]
}

/** Colons and brackets end a description. */
function escapeText(text: string): string {
  return text.replaceAll(/[:[\]\\]/gu, String.raw`\$&`)
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
