import { describe, expect, it } from 'vitest'
import { formatBibtex } from '../../../server/citing/format-bibtex.ts'
import { makeReference } from './sample-reference.ts'

const LINK = 'https://wenbao.example/bulletins/a%20b/1#0-7'

describe('formatBibtex', () => {
  it('writes an article of the bulletin', () => {
    const reference = makeReference({ pages: { from: 3, to: 4 } }, LINK)
    expect(formatBibtex(reference, '2026-10-01')).toBe(
      [
        '@article{qingshi-npcsc-2024-3-1,',
        '  author = {{青石市人民代表大会常务委员会}},',
        '  title = {{关于批准2024年预算调整方案的决定}},',
        '  year = {2024},',
        '  month = {5},',
        '  date = {2024-05-20},',
        '  journal = {青石市人民代表大会常务委员会公报},',
        '  number = {3},',
        '  publisher = {青石市人民代表大会常务委员会},',
        '  pages = {3--4},',
        '  address = {青石},',
        '  langid = {chinese},',
        '  language = {zh-CN},',
        '  note = {总第52号},',
        `  url = {${LINK}},`,
        '  urldate = {2026-10-01},',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('writes a numbered document with its number and the bulletin that prints it', () => {
    const facts = { kind: 'notice', documentNumber: '青政发〔2024〕2号', date: '2024-03-01' } as const
    const entry = formatBibtex(makeReference({ ...facts, body: '市人民政府' }), '2026-10-01')
    expect(entry).toMatch(/^@misc\{qingshi-npcsc-2024-3-1,/u)
    expect(entry).toContain('  date = {2024-03-01},\n')
    expect(entry).toContain('  number = {青政发〔2024〕2号},\n')
    expect(entry).toContain(
      '  howpublished = {青政发〔2024〕2号，载青石市人民代表大会常务委员会公报，2024（3）},\n',
    )
    expect(entry).not.toContain('url')
  })

  it('writes a report published alone', () => {
    const entry = formatBibtex({ ...makeReference(), type: 'report' }, '2026-10-01')
    expect(entry).toMatch(/^@techreport\{/u)
    expect(entry).toContain('  institution = {青石市人民代表大会常务委员会},\n')
    expect(entry).not.toContain('journal')
  })

  it('notes where the words stand and repeats them', () => {
    const reference = {
      ...makeReference({
        kind: 'duty-report',
        person: '周明远',
        body: '市水利局',
        pages: { from: 5, to: 5 },
      }),
      section: ['一、目标', '（一）供水'],
      quote: '增长5%。\n惠及100户。\n',
    }
    const entry = formatBibtex(reference, '2026-10-01')
    expect(entry).toContain(
      '  note = {总第52号；所在机构：青石市水利局；位置：一、目标 › （一）供水；引文页码：第5页},\n',
    )
    expect(entry).toContain(String.raw`  annote = {引文：“增长5\%。 惠及100户。”},`)
  })
})
