import { describe, expect, it } from 'vitest'
import { formatRis } from '../../../server/citing/format-ris.ts'
import { makeReference } from './sample-reference.ts'

describe('formatRis', () => {
  it('writes an article of the bulletin in lines ended by CRLF', () => {
    const reference = {
      ...makeReference({ pages: { from: 3, to: 4 } }, 'https://wenbao.example/t'),
      quote: '一、目标\n增长5%。',
    }
    expect(formatRis(reference, '2026-10-01').split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - qingshi-npcsc-2024-3-1',
      'AU  - 青石市人民代表大会常务委员会',
      'TI  - 关于批准2024年预算调整方案的决定',
      'JO  - 青石市人民代表大会常务委员会公报',
      'PY  - 2024',
      'DA  - 2024/05/20/',
      'IS  - 3',
      'SP  - 3',
      'EP  - 4',
      'PB  - 青石市人民代表大会常务委员会',
      'CY  - 青石',
      'LA  - zh-CN',
      'UR  - https://wenbao.example/t',
      'Y2  - 2026/10/01/',
      'N1  - 总第52号',
      'N1  - 引文：“一、目标 增长5%。”',
      'ER  - ',
      '',
    ])
  })

  it('writes a numbered document as a government document', () => {
    const facts = { kind: 'notice', documentNumber: '青政发〔2024〕2号', date: '2024' } as const
    const record = formatRis(makeReference(facts), '2026-10-01')
    expect(record).toMatch(/^TY {2}- GOVDOC\r\n/u)
    expect(record).toContain('\r\nT2  - 青石市人民代表大会常务委员会公报\r\n')
    expect(record).toContain('\r\nM1  - 青政发〔2024〕2号\r\n')
    expect(record).toContain('\r\nDA  - 2024///\r\n')
    expect(record).not.toContain('UR  - ')
  })

  it('writes a report published alone without a journal', () => {
    const record = formatRis({ ...makeReference(), type: 'report' }, '2026-10-01')
    expect(record).toMatch(/^TY {2}- RPRT\r\n/u)
    expect(record).not.toMatch(/^(?:JO|T2|IS) {2}- /mu)
  })
})
