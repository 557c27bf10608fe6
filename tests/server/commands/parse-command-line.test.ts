import { describe, expect, it } from 'vitest'
import type { Command } from '../../../server/commands/command.ts'
import { parseCommandLine } from '../../../server/commands/parse-command-line.ts'
import { UsageError } from '../../../server/commands/usage-error.ts'

const make = (name: string, argument: string, flags: readonly string[]): Command => ({
  name,
  argument,
  summary: '',
  options: flags.map((flag) => ({ flag, summary: '' })),
  examples: [],
  run: async () => 0,
})
const commands = [
  make('ask', '<...问题>', ['--region <地区>', '--json']),
  make('quote', '[...引文]', ['-f, --file <文件>', '--stdin']),
  make('export', '<记录>', ['--format <格式>']),
  make('serve', '', ['--port <端口>']),
]
const parse = (...words: readonly string[]) => parseCommandLine(words, commands)

describe('parseCommandLine', () => {
  it('takes a question of several words, with options before, between and behind them', () => {
    expect(parse('ask', '--json', '医保', '--region', '永州市', '报销')).toMatchObject({
      kind: 'run',
      command: { name: 'ask' },
      input: { words: ['医保', '报销'], options: { json: true, region: '永州市' } },
    })
  })

  it('takes what begins with a hyphen behind two hyphens', () => {
    expect(parse('ask', '零下', '--', '-5度')).toMatchObject({ input: { words: ['零下', '-5度'] } })
  })

  it('takes a single hyphen for the input, and short names for long ones', () => {
    expect(parse('quote', '-')).toMatchObject({ input: { words: [], options: { stdin: true } } })
    expect(parse('quote', '-f', 'a.txt')).toMatchObject({ input: { options: { file: 'a.txt' } } })
  })

  it('asks for help where help is wanted, of the command that is named', () => {
    expect(parse()).toEqual({ kind: 'help' })
    expect(parse('--help')).toEqual({ kind: 'help' })
    expect(parse('ask', '-h')).toMatchObject({ kind: 'help', command: { name: 'ask' } })
    expect(parse('-V')).toEqual({ kind: 'version' })
  })

  it.each([
    [['frobnicate'], '没有命令 frobnicate'],
    [['ask'], 'ask 后面缺少 <...问题>'],
    [['ask', '--frob', '问'], '没有选项 --frob'],
    [['ask', '问', '--region'], '选项 --region <地区> 缺少值'],
    [['export', 'votes', 'more'], '多余的内容：more'],
    [['serve', 'here'], '多余的内容：here'],
    [['ask', '-'], '没有选项 --stdin'],
  ])('refuses %j', (words, message) => {
    expect(() => parse(...words)).toThrow(UsageError)
    expect(() => parse(...words)).toThrow(message)
  })
})
