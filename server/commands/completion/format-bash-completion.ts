import type { Command } from '../command.ts'
import { type Flag, listFlags } from './list-flags.ts'

/** Completion for bash: commands, their options, the values that are few, files. */
export function formatBashCompletion(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  return `# bash completion for wenbao
_wenbao() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap((command) => listFlags(command).flatMap((flag) => completeValue(command, flag))).join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(completeWords).join('\n')}
  esac
}
complete -F _wenbao wenbao
`
}

function completeValue({ name }: Command, flag: Flag): readonly string[] {
  if (!flag.takesValue) return []
  const { long, short, choices, isFile } = flag
  const typed = [`"${name} --${long}"`, ...(short === undefined ? [] : [`"${name} -${short}"`])].join('|')
  const found = isFile ? 'compgen -f -- "$word"' : `compgen -W "${choices.join(' ')}" -- "$word"`
  return [`    ${typed}) COMPREPLY=($(${found})); return ;;`]
}

function completeWords(command: Command): string {
  const words = [...listFlags(command).map(({ long }) => `--${long}`), ...(command.choices ?? [])].join(' ')
  return `    ${command.name}) COMPREPLY=($(compgen -W "${words}" -- "$word")) ;;`
}
