import { formatBashCompletion } from './completion/format-bash-completion.ts'
import { formatFishCompletion } from './completion/format-fish-completion.ts'
import { formatZshCompletion } from './completion/format-zsh-completion.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { UsageError } from './usage-error.ts'

const formats: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: formatBashCompletion,
  zsh: formatZshCompletion,
  fish: formatFishCompletion,
}
const shells = Object.keys(formats)

/** `wenbao completion`: what a shell needs to complete these commands and this one. */
export function createCompletionCommand(others: readonly Command[]): Command {
  const completion: Command = {
    name: 'completion',
    argument: '<shell>',
    choices: shells,
    summary: '输出 bash、zsh 或 fish 的补全脚本',
    options: [],
    examples: [
      'source <(wenbao completion bash)',
      'wenbao completion fish > ~/.config/fish/completions/wenbao.fish',
    ],
    run: async ({ words }, terminal) => {
      const format = formats[words[0] ?? '']
      if (format === undefined) throw new UsageError(`没有 ${words[0]} 的补全，可选：${shells.join('、')}`)
      terminal.write(format([...others, completion]))
      return exitCodes.found
    },
  }
  return completion
}
