import { describe, expect, it } from 'vitest'
import type { CitationView } from '../../../server/api/schemas/answer.ts'
import { annotateMarks } from '../../../server/openai/annotate-marks.ts'

const citation: CitationView = {
  n: 1,
  quote: '1.2万元',
  span: { start: 3, end: 8 },
  url: '/bulletins/yunxi-gov-2023/1#3-8',
  passage: {
    id: 'yunxi-gov-2023/1#0-9~abc',
    text: '安排资金1.2万元。',
    heading: '',
    url: '/bulletins/yunxi-gov-2023/1#0-9',
    bulletin: {
      id: 'yunxi-gov-2023',
      title: '云溪县人民政府公报',
      date: '2023',
      publisher: '云溪县人民政府',
      region: '云溪县',
    },
    item: { id: 'yunxi-gov-2023/1', title: '养护办法', kind: 'measures' },
    section: [],
    span: { start: 0, end: 9 },
  },
}
const placesIn = (text: string) =>
  annotateMarks({ text, citations: [citation] }).map(
    ({ url_citation: { start_index: start, end_index: end } }) => [start, end],
  )

describe('annotateMarks', () => {
  it('annotates every mark of a citation, in UTF-16 offsets', () => {
    expect(placesIn('𬱖[1]。又[1]')).toEqual([
      [2, 5],
      [7, 10],
    ])
  })

  it('passes over numbers that cite nothing, escaped brackets and links', () => {
    expect(placesIn('[2] \\[1] [1](http://a.example) 汨政发[2023]4号')).toEqual([])
  })

  it('names an issue by its date where it has no number, and pages where they are known', () => {
    const { passage } = citation
    const titleOf = (changed: Partial<typeof passage>) =>
      annotateMarks({ text: '[1]', citations: [{ ...citation, passage: { ...passage, ...changed } }] })[0]
        ?.url_citation.title
    expect(titleOf({})).toBe('云溪县人民政府公报（2023）《养护办法》')
    expect(titleOf({ page: { from: 3, to: 3 } })).toBe('云溪县人民政府公报（2023）《养护办法》第3页')
    const report = { ...passage.bulletin, title: '养护办法' }
    expect(titleOf({ bulletin: report })).toBe('云溪县人民政府《养护办法》')
  })
})
