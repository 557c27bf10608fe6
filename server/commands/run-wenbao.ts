import packageJson from '../../package.json' with { type: 'json' }
import { IndexError } from '../../indexer/store/index-error.ts'
import { ApiProblem } from '../api/problems/api-problem.ts'
import { ListenError } from '../listen-error.ts'
import { SettingsError } from '../settings/settings-error.ts'
import { commands } from './commands.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { formatHelp } from './format-help.ts'
import { parseCommandLine } from './parse-command-line.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Runs what was typed behind `wenbao`; returns how it ended, every error foreseen included. */
export async function runWenbao(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const line = parseCommandLine(words, commands)
    switch (line.kind) {
      case 'help':
        terminal.write(formatHelp(commands, line.command))
        return words.length === 0 ? exitCodes.misused : exitCodes.found
      case 'version':
        terminal.write(`${packageJson.version}\n`)
        return exitCodes.found
      case 'run':
        return await line.command.run(line.input, terminal)
    }
  } catch (error) {
    return reportFailure(error, terminal)
  }
}

function reportFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof UsageError || error instanceof ApiProblem) {
    terminal.complain(`${error.message.replace(/。$/u, '')}。用法见 wenbao --help`)
    return exitCodes.misused
  }
  const isForeseen =
    error instanceof IndexError || error instanceof SettingsError || error instanceof ListenError
  if (isForeseen) terminal.complain(error.message)
  else terminal.complain('出错了：', error)
  return exitCodes.unable
}
