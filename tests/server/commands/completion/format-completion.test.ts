import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../../server/commands/commands.ts'
import { formatBashCompletion } from '../../../../server/commands/completion/format-bash-completion.ts'
import { formatFishCompletion } from '../../../../server/commands/completion/format-fish-completion.ts'
import { formatZshCompletion } from '../../../../server/commands/completion/format-zsh-completion.ts'

/** What bash itself would offer for the last of the words typed behind `wenbao`. */
function complete(...words: readonly string[]): readonly string[] {
  const script = `${formatBashCompletion(commands)}
COMP_WORDS=(wenbao "$@"); COMP_CWORD=$#; _wenbao; printf '%s\\n' "\${COMPREPLY[@]}"`
  const output = execFileSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' })
  return output.split('\n').filter((line) => line !== '')
}

describe('formatBashCompletion', () => {
  it('completes commands, registers, options, their few values and files', () => {
    expect(complete('')).toEqual([...commands.map(({ name }) => name), '--help', '--version'])
    expect(complete('s')).toEqual(['search', 'serve'])
    expect(complete('export', 'v')).toEqual(['votes'])
    expect(complete('export', 'votes', '--f')).toEqual(['--format'])
    expect(complete('export', 'votes', '--format', '')).toEqual(['csv', 'json'])
    expect(complete('quote', '-f', 'package.j')).toEqual(['package.json'])
    expect(complete('ask', '--region', '')).toEqual([])
    expect(complete('completion', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']))
  })
})

describe.each([
  ['formatFishCompletion', formatFishCompletion],
  ['formatZshCompletion', formatZshCompletion],
])('%s', (_, format) => {
  it('names every command with its summary and every option', () => {
    const script = format(commands)
    for (const { name, summary, options } of commands) {
      expect(script).toContain(name)
      expect(script).toContain(summary)
      for (const { flag } of options) expect(script).toContain(/--(\w+)/u.exec(flag)?.[1])
    }
  })
})
