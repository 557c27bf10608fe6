import { describe, expect, it } from 'vitest'
import { takeInTurn } from '../../../../server/api/examples/take-in-turn.ts'

describe('takeInTurn', () => {
  it('takes one value from each source before a second from any', () => {
    expect(takeInTurn([['a1', 'a2', 'a3'], ['b1']], 3)).toEqual(['a1', 'b1', 'a2'])
  })

  it('counts a value once, and stops when the sources are empty', () => {
    expect(takeInTurn([['a', 'a'], ['a', 'b'], []], 5)).toEqual(['a', 'b'])
  })

  it('reads no more of a source than it needs', () => {
    const read: number[] = []
    function* numbers() {
      for (let number = 0; ; number += 1) {
        read.push(number)
        yield String(number)
      }
    }
    expect(takeInTurn([numbers()], 2)).toEqual(['0', '1'])
    expect(read).toEqual([0, 1])
  })
})
