import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../../corpus/parse-bulletin.ts'
import { splitLines } from '../../corpus/text/split-lines.ts'
import { DELIVERED_IDS, parseDelivered, readDelivered } from './parse-delivered.ts'

/** A line of the two bulletins' printed contents. */
const OF_CONTENTS = /·····|\.{5}|\t\(\d+\)$|目 录/

describe('parseBulletin', () => {
  it.each(DELIVERED_IDS)(
    'keeps every line of %s after the masthead and the contents in exactly one item',
    (id) => {
      const delivered = readDelivered(id)
      const { items } = parseDelivered(id).bulletin
      const kept = items.flatMap((item) =>
        item.origin.runs.map(([, from, length]) => ({ from, to: from + length })),
      )
      expect(kept.every((run, at) => run.from >= (kept[at - 1]?.to ?? 0))).toBe(true)
      const first = kept[0]?.from ?? 0
      const printed = splitLines(delivered)
        .filter((line) => line.end > first)
        .map((line) => line.plain.replaceAll(/\s/g, ''))
      const read = items.map((item) => item.text.replaceAll(/\s/g, '')).join('')
      expect(read === printed.join('')).toBe(true)
    },
  )

  it.each(DELIVERED_IDS)('copies every character of the items of %s from the delivered file', (id) => {
    const delivered = readDelivered(id)
    for (const item of parseDelivered(id).bulletin.items) {
      const copied = item.origin.runs.map(([, from, length]) => delivered.slice(from, from + length)).join('')
      expect(copied === item.text).toBe(true)
    }
  })

  it.each(DELIVERED_IDS)('tiles every item of %s with sections', (id) => {
    for (const item of parseDelivered(id).bulletin.items) {
      const edges = item.sections.flatMap(({ span }) => [span.start, span.end])
      expect(edges[0]).toBe(0)
      expect(edges.at(-1)).toBe(item.text.length)
      expect(edges.slice(1, -1).filter((_, at) => at % 2 === 0)).toEqual(
        edges.slice(1, -1).filter((_, at) => at % 2 === 1),
      )
      expect(item.sections.every(({ level, path }) => path.length === level)).toBe(true)
    }
  })

  it('numbers the items from 1 and builds their ids from the bulletin', () => {
    const { items } = parseDelivered('miluo-gov-2023').bulletin
    expect(items.map((item) => item.ordinal)).toEqual(items.map((_, at) => at + 1))
    expect(items[4]?.id).toBe('miluo-gov-2023/5')
  })

  it('reads any text without failing and loses nothing after the masthead', () => {
    const pieces = [
      '目 录',
      '公报',
      '通知',
      '关于工作的',
      '\t',
      '\n',
      '附件1：',
      '第1次',
      '某政发〔2020〕1号',
      '2020年1月1日',
      '一、',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (list) => {
        const delivered = list.join('')
        const { items } = parseBulletin('a.txt', delivered).bulletin
        const start = items[0]?.origin.runs[0]?.[1] ?? delivered.length
        const read = items.map((item) => item.text.replaceAll(/\s/g, '')).join('')
        expect(read).toBe(delivered.slice(start).replaceAll(/\s/g, ''))
      }),
    )
  })

  it.each([
    ['yongzhou-npcsc-2024-17', 53],
    ['pingjiang-npcsc-2023-14', 20],
  ] as const)('finds the texts of %s by the genre alone where the contents are missing', (id, count) => {
    const lines = readDelivered(id).split('\n')
    const { items } = parseBulletin(
      'a.txt',
      lines.filter((line) => !OF_CONTENTS.test(line)).join('\n'),
    ).bulletin
    expect(items.map(({ kind }) => kind)).toEqual(parseDelivered(id).bulletin.items.map(({ kind }) => kind))
    expect(items).toHaveLength(count)
  })
})
