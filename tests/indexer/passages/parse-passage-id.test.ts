import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPassageId } from '../../../indexer/passages/format-passage-id.ts'
import { parsePassageId } from '../../../indexer/passages/parse-passage-id.ts'

describe('parsePassageId', () => {
  it('reads back the item and the span of every id that formatPassageId makes', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 999 }),
        fc.string({ minLength: 1 }),
        (start, ordinal, text) => {
          const span = { start, end: start + text.length }
          const itemId = `yongzhou-npcsc-2024-17/${ordinal}`
          const reference = parsePassageId(formatPassageId(itemId, span, text))
          expect(reference).toMatchObject({ itemId, span })
          expect(reference?.hash).toMatch(/^[0-9a-f]{6}$/u)
        },
      ),
    )
  })

  it('accepts an id without a hash', () => {
    expect(parsePassageId('平江公报-14/3#10-20')).toEqual({
      itemId: '平江公报-14/3',
      span: { start: 10, end: 20 },
    })
  })

  it.each(['', 'a/1', 'a#1-2', 'a/1#2-1', 'a/1#2-2', 'a/1#x-2', 'a/1#1-2~zz'])('refuses %j', (id) => {
    expect(parsePassageId(id)).toBeUndefined()
  })
})
