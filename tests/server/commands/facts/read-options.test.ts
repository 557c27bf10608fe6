import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../../server/commands/facts/read-options.ts'

describe('readOptions', () => {
  it('shows counts only unless asked for a sample', () => {
    expect(readOptions([])).toEqual({ sample: 0, seed: 1, json: false })
    expect(readOptions(['--sample', '40', '--seed', '7', '--kind', 'evaluation', '--json'])).toEqual({
      sample: 40,
      seed: 7,
      kind: 'evaluation',
      json: true,
    })
  })

  it.each([
    [['--sample', 'many'], '--sample 应是非负整数'],
    [['--seed', '-1'], '--seed'],
    [['--kind', 'promise'], '--kind 应是 commitment'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})
