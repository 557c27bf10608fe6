import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/read-corpus.ts'
import { RecordsError } from '../../corpus/record/read-records.ts'

const DELIVERED = fileURLToPath(new URL('../../corpus/bulletins', import.meta.url))
const INVENTED = fileURLToPath(new URL('fixtures/gazette', import.meta.url))
/** 决定 in GB18030. */
const DECISION = [0xbe, 0xf6, 0xb6, 0xa8]

const folders: string[] = []

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bulletins-'))
  folders.push(folder)
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)))
  return folder
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

describe('readCorpus', () => {
  it('reads the five bulletins by the records beside their folder', async () => {
    const { bulletins } = await readCorpus(DELIVERED)
    expect(bulletins.map(({ id, region, date, items }) => [id, region, date, items.length])).toEqual([
      ['yongzhou-npcsc-2024-17', '永州市', '2024-02-23', 53],
      ['pingjiang-npcsc-2023-14', '平江县', '2023-11-10', 20],
      ['hengyang-npcsc-report-2021', '衡阳市', '2021-01-19', 1],
      ['shaoyang-npcsc-report-2023', '邵阳市', '2023-12-26', 1],
      ['miluo-gov-2023', '汨罗市', '2023', 16],
    ])
  })

  it('reads them in well under a second', async () => {
    const start = performance.now()
    await readCorpus(DELIVERED)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('reads the records of bulletins it has no entry for from their texts', async () => {
    const { bulletins, diagnostics } = await readCorpus(INVENTED)
    expect(bulletins.map((bulletin) => ({ ...bulletin, items: [] }))).toEqual([
      {
        id: 'longhe-2020-4',
        region: '龙河自治州',
        publisher: '龙河自治州人民代表大会常务委员会',
        title: '龙河自治州人民代表大会常务委员会公报',
        issue: '2020年第4号',
        cumulativeNumber: 57,
        date: '2020-11-26',
        kind: 'congress',
        file: 'longhe-2020-4.txt',
        items: [],
      },
      {
        id: 'qingyuan-2022-3',
        region: '清源县',
        publisher: '清源县人民政府',
        title: '清源县人民政府公报',
        issue: '2022年第3期',
        cumulativeNumber: 18,
        date: '2022-09-30',
        kind: 'government',
        file: 'qingyuan-2022-3.md',
        items: [],
      },
      {
        id: '岚山-通告',
        region: '岚山市',
        publisher: '岚山市人民政府',
        title: '岚山市人民政府关于禁止在城区燃放孔明灯的通告',
        date: '2021-04-20',
        kind: 'government',
        file: '岚山 通告.txt',
        items: [],
      },
    ])
    expect(diagnostics.map(({ rule, bulletinId }) => [rule, bulletinId])).toEqual([
      ['record-field-not-in-text', '岚山-通告'],
    ])
  })

  it('reads the items of a congress bulletin without printed contents', async () => {
    const { bulletins } = await readCorpus(INVENTED)
    const items = bulletins.find(({ id }) => id === 'longhe-2020-4')?.items ?? []
    expect(items.map(({ title, kind, date, person, body }) => ({ title, kind, date, person, body }))).toEqual(
      [
        {
          title: '龙河自治州人民代表大会常务委员会关于批准2020年州级预算调整方案的决议',
          kind: 'resolution',
          date: '2020-11-26',
          person: undefined,
          body: '龙河自治州人民代表大会常务委员会',
        },
        {
          title: '关于2020年州级预算调整方案的报告',
          kind: 'report',
          date: '2020-11-26',
          person: '白云舟',
          body: '州财政局',
        },
        {
          title: '龙河自治州人民代表大会常务委员会任免名单',
          kind: 'appointment',
          date: '2020-11-26',
          person: undefined,
          body: '龙河自治州人民代表大会常务委员会',
        },
      ],
    )
    expect(items[1]?.text).toContain('确保收支平衡。')
    expect(items[1]?.sections.map(({ marker, title, level }) => [marker, title, level])).toEqual([
      ['', '', 0],
      ['一、', '调整原因', 1],
      ['二、', '调整方案', 1],
      ['（一）', '收入调整', 2],
      ['（二）', '支出调整', 2],
    ])
  })

  it('reads the items of a government gazette whose numbers stand below the titles', async () => {
    const { bulletins } = await readCorpus(INVENTED)
    const items = bulletins.find(({ id }) => id === 'qingyuan-2022-3')?.items ?? []
    expect(items.map(({ title, kind, documentNumber, date }) => [title, kind, documentNumber, date])).toEqual(
      [
        ['清源县人民政府关于加强饮用水水源保护的决定', 'decision', '清政发〔2022〕11号', '2022-08-12'],
        [
          '清源县人民政府办公室关于印发《清源县农村公路管护办法（试行）》的通知',
          'notice',
          '清政办发〔2022〕26号',
          '2022-09-05',
        ],
        ['清源县人民政府关于宋远航等同志任免职的通知', 'appointment', '清政人〔2022〕7号', '2022-09-16'],
      ],
    )
    expect(items[1]?.annexes.map(({ label, title }) => `${label}|${title}`)).toEqual([
      '|清源县农村公路管护办法（试行）',
      '附件|农村公路管护责任表',
    ])
    expect(items[1]?.tables[0]?.rows.map(({ cells }) => cells.join(' '))).toEqual([
      '1 青石至柳坪公路 柳坪镇人民政府 12.4',
      '2 柳坪至白沙公路 白沙乡人民政府 8.9',
    ])
  })

  it('reads a plain notice with a number in square brackets and Windows line ends', async () => {
    const { bulletins } = await readCorpus(INVENTED)
    const notice = bulletins.at(-1)?.items[0]
    expect(notice?.documentNumber).toBe('岚政告[2021]5号')
    expect(notice?.text).not.toContain('\r')
    expect(notice?.sections.map(({ marker }) => marker)).toEqual(['', '一、', '二、', '三、'])
  })

  it('uses the records inside a folder and says which of their files are missing', async () => {
    const entry = {
      region: '甲市',
      publisher: '甲市人民政府',
      title: '甲市人民政府公报',
      date: '2020',
      kind: 'government',
    }
    const records = [
      { ...entry, id: 'jia-1', file: 'one.txt' },
      { ...entry, id: 'jia-2', file: 'two.txt' },
    ]
    const folder = await folderWith({
      'bulletins.json': JSON.stringify(records),
      'one.txt': '甲市人民政府关于开展灭鼠活动的通告\n\n现通告如下。\n',
    })
    const { bulletins, diagnostics } = await readCorpus(folder)
    expect(bulletins.map(({ id, region }) => [id, region])).toEqual([['jia-1', '甲市']])
    expect(diagnostics.map(({ rule, bulletinId }) => [rule, bulletinId])).toEqual([
      ['recorded-file-missing', 'jia-2'],
    ])
  })

  it('names the record file that is broken', async () => {
    const folder = await folderWith({ 'bulletins.json': '[{"id": "a"}]', 'a.txt': '公告' })
    await expect(readCorpus(folder)).rejects.toThrow(RecordsError)
  })

  it('reports an empty file and loses no other', async () => {
    const folder = await folderWith({ 'empty.txt': ' \n\n', 'b.txt': '乙县人民政府公告\n\n现公告如下。\n' })
    const { bulletins, diagnostics } = await readCorpus(folder)
    expect(bulletins.map(({ id, items }) => [id, items.length])).toEqual([
      ['b', 1],
      ['empty', 0],
    ])
    expect(diagnostics.map(({ rule }) => rule)).toContain('file-without-text')
  })

  it('reads a file in GB18030 and says so, and takes a byte order mark for a blank', async () => {
    const folder = await folderWith({
      'c.txt': Uint8Array.from([...DECISION, 0x0a, ...DECISION]),
      'd.txt': '\ufeff丙市人民政府公告\n\n现公告如下。\n',
    })
    const { bulletins, diagnostics } = await readCorpus(folder)
    expect(bulletins[0]?.items[0]?.text).toBe('决定\n决定')
    expect(bulletins[1]?.items[0]?.text).toBe('丙市人民政府公告\n现公告如下。')
    const encoding = diagnostics.filter(({ rule }) => rule === 'file-not-utf8')
    expect(encoding.map(({ bulletinId }) => bulletinId)).toEqual(['c'])
  })
})
