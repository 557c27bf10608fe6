import { describe, expect, it } from 'vitest'
import { listHeadings } from '../../../web/reader/list-headings.ts'

const section = (level: number, title: string, start: number) => ({
  kind: 'numbered',
  level,
  marker: '一、',
  title,
  path: [],
  span: { start, end: start + 1 },
})

describe('listHeadings', () => {
  it('lists the two outermost levels that have titles, the outermost as the first', () => {
    const sections = [section(2, '总体', 0), section(3, '目标', 5), section(4, '细节', 8), section(3, '', 9)]
    expect(listHeadings(sections)).toEqual([
      { text: '一、总体', level: 1, offset: 0 },
      { text: '一、目标', level: 2, offset: 5 },
    ])
  })

  it('leaves out the second level where both would be too many to overlook', () => {
    const many = Array.from({ length: 60 }, (_, position) => section(2, `第${position}`, position + 1))
    expect(listHeadings([section(1, '总则', 0), ...many])).toHaveLength(1)
  })

  it('is empty for an item without headings', () => {
    expect(listHeadings([])).toEqual([])
  })
})
