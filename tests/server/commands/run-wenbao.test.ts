import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { answerSchema } from '../../../server/api/schemas/answer.ts'
import { quoteCheckSchema } from '../../../server/api/schemas/quote-check.ts'
import { searchResultSchema } from '../../../server/api/schemas/search.ts'
import { runWenbao } from '../../../server/commands/run-wenbao.ts'
import { buildTestIndex, type TestIndex } from '../../build-test-index.ts'
import { createRecordingTerminal } from './create-recording-terminal.ts'

const GENUINE = '各级人民调解组织累计调处矛盾纠纷33696件'
const CHANGED = '各级人民调解组织累计调处矛盾纠纷33697件'
const ESCAPE = '\u001B['
const article = (quotation: string) =>
  `报道称，永州市司法局介绍：“${quotation}”，群众反映良好，记者还走访了社区。`

let built: TestIndex
let folder = ''
beforeAll(async () => {
  built = await buildTestIndex()
  folder = mkdtempSync(join(tmpdir(), 'wenbao-commands-'))
  vi.stubEnv('WENBAO_DATA', built.folder)
}, 120_000)
afterAll(() => {
  vi.unstubAllEnvs()
  built.remove()
  rmSync(folder, { recursive: true })
})

async function run(words: readonly string[], options: Parameters<typeof createRecordingTerminal>[0] = {}) {
  const terminal = createRecordingTerminal({ folder, ...options })
  const code = await runWenbao(words, terminal)
  return { code, written: terminal.written(), complaints: terminal.complaints() }
}

describe('wenbao ask', () => {
  it('answers with marks, and says where each quote stands', async () => {
    const { code, written } = await run(['ask', '汨罗举报非法卖烟花能拿多少奖金？'])
    expect(code).toBe(0)
    expect(written).toContain('500—2000元')
    expect(written).toMatch(/出处：\n\[1\] 汨罗市人民政府公报/u)
    expect(written).toMatch(/http:\/\/127\.0\.0\.1:8787\/bulletins\/miluo-gov-2023\/1#\d+-\d+/u)
    expect(written).not.toContain(ESCAPE)
  })

  it('ends with 1 where the bulletins say nothing', async () => {
    const { code, written } = await run(['ask', '深圳地铁票价是多少？'])
    expect(code).toBe(1)
    expect(written).toContain('没有')
  })

  it('gives the JSON of the API, within the filters', async () => {
    const { written } = await run(['ask', '--json', '下一步有什么打算？', '--region', '平江县'])
    const { passages, question } = answerSchema.parse(JSON.parse(written))
    expect(question).toBe('下一步有什么打算？')
    expect(new Set(passages.map(({ bulletin }) => bulletin.region))).toEqual(new Set(['平江县']))
  })

  it('sets marks off where the terminal has colours', async () => {
    const { written } = await run(['ask', '汨罗举报非法卖烟花能拿多少奖金？'], { hasColors: true })
    expect(written).toContain(`${ESCAPE}1m[1]${ESCAPE}22m`)
  })

  it('refuses a bulletin the index lacks as wrong use', async () => {
    const { code, complaints } = await run(['ask', '预算', '--bulletin', 'nowhere'])
    expect(code).toBe(2)
    expect(complaints).toContain('索引中没有公报 nowhere')
  })
})

describe('wenbao search', () => {
  it('lists at most k passages with their places', async () => {
    const { code, written } = await run(['search', '饮水', '安全', '-k', '2', '--region', '平江县'])
    expect(code).toBe(0)
    expect(written.match(/^\d+\. 平江县/gmu)).toHaveLength(2)
  })

  it('gives the JSON of the API', async () => {
    const { written } = await run(['search', '预算', '--json', '--k', '3'])
    expect(searchResultSchema.parse(JSON.parse(written)).passages).toHaveLength(3)
  })

  it('ends with 1 where nothing is found', async () => {
    const { code, complaints } = await run(['search', '预算', '--body', '查无此局'])
    expect({ code, complaints }).toEqual({ code: 1, complaints: '没有找到。' })
  })
})

describe('wenbao quote', () => {
  it('ends with 0 where the quotation is genuine, and with 1 where a digit was changed', async () => {
    const genuine = await run(['quote', GENUINE])
    expect(genuine.code).toBe(0)
    expect(genuine.written).toContain('【与原文一致】')
    const changed = await run(['quote', CHANGED])
    expect(changed.code).toBe(1)
    expect(changed.written).toContain('改动：数字不同：原文是“33696”，引文是“33697”')
  })

  it('reads the quotation from a file of the folder it is called in, or from the input', async () => {
    writeFileSync(join(folder, '引文.txt'), `\uFEFF${GENUINE}\n`)
    expect((await run(['quote', '--file', '引文.txt'])).code).toBe(0)
    expect((await run(['quote', '-'], { input: `${CHANGED}\n` })).code).toBe(1)
  })

  it('checks every quotation of an article, and is content only where all are genuine', async () => {
    expect((await run(['quote', article(GENUINE)])).code).toBe(0)
    const { code, written } = await run(['quote', '--json', article(CHANGED)])
    expect(code).toBe(1)
    expect(quoteCheckSchema.parse(JSON.parse(written)).quotations.map(({ verdict }) => verdict)).toEqual([
      'altered',
    ])
  })

  it.each([[['quote']], [['quote', 'a', '--file', 'b']], [['quote', '--file', 'nowhere.txt']]])(
    'refuses %j as wrong use',
    async (words) => {
      expect((await run(words)).code).toBe(2)
    },
  )
})

describe('wenbao export', () => {
  const rowSchema = z.object({ region: z.string(), quote: z.string() })

  it.each([
    ['commitments', 'commitment'],
    ['decisions', 'decision'],
    ['appointments', 'appointment'],
    ['votes', 'vote'],
    ['evaluations', 'evaluation'],
  ] as const)('gives all of %s, the same as a table and as JSON', async (name, kind) => {
    const { written } = await run(['export', name, '--format', 'json'])
    const { items, total } = z
      .object({ items: z.array(rowSchema), total: z.number() })
      .parse(JSON.parse(written))
    expect(items).toHaveLength(total)
    expect(total).toBe(built.index.facts({ kind }).total)
    const table = await run(['export', name])
    expect(table.written.startsWith('\uFEFF地区,')).toBe(true)
    expect(table.written.match(/\r\n/gu)?.length).toBeGreaterThanOrEqual(total + 1)
  })

  it('keeps to a region and a body under any of its names', async () => {
    const { written } = await run('export commitments --region 永州市 --body 住建局 --format json'.split(' '))
    const { items } = z.object({ items: z.array(rowSchema) }).parse(JSON.parse(written))
    expect(items.length).toBeGreaterThan(0)
    expect(new Set(items.map(({ region }) => region))).toEqual(new Set(['永州市']))
  })

  it('writes to a file of the folder it is called in', async () => {
    const { code, written } = await run(['export', 'votes', '-o', '测评.csv'])
    expect({ code, written }).toEqual({ code: 0, written: '' })
    expect(readFileSync(join(folder, '测评.csv'), 'utf8')).toContain('对象')
  })

  it('ends with 1 for no record, and with 2 for no register', async () => {
    expect((await run(['export', 'votes', '--region', '火星'])).code).toBe(1)
    expect((await run(['export', 'rumours'])).code).toBe(2)
    expect((await run(['export', 'votes', '--format', 'xml'])).code).toBe(2)
  })
})

describe('wenbao index', () => {
  it('leaves an index that is current, and rebuilds it when told', async () => {
    expect(await run(['index'])).toMatchObject({ code: 0, written: '索引已是最新\n' })
    const { code, written } = await run(['index', '--force'])
    expect(code).toBe(0)
    expect(written).toMatch(/写入索引 1\/1\n索引已建成：5 期公报/u)
  }, 60_000)
})

describe('wenbao', () => {
  it.each([
    [['--help'], 0, /export <记录>/u],
    [['export', '--help'], 0, /commitments {2}decisions[\s\S]*--output <文件>[\s\S]*例子：/u],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/u],
    [[], 2, /用法：/u],
  ])('answers %j with help', async (words, code, text) => {
    const outcome = await run(words)
    expect(outcome.code).toBe(code)
    expect(outcome.written).toMatch(text)
  })

  it('ends with 3 and the repairing command where there is no index', async () => {
    vi.stubEnv('WENBAO_DATA', join(folder, 'never-built'))
    const { code, complaints } = await run(['search', '预算'])
    vi.stubEnv('WENBAO_DATA', built.folder)
    expect(code).toBe(3)
    expect(complaints).toContain('npm run index')
  })

  it('ends with 3 and names the setting at fault', async () => {
    vi.stubEnv('PORT', 'eighty')
    const { code, complaints } = await run(['search', '预算'])
    vi.stubEnv('PORT', '')
    expect(code).toBe(3)
    expect(complaints).toContain('PORT：应为')
  })
})

describe('wenbao doctor', () => {
  it('finds nothing to repair but what is not there, and says where each setting comes from', async () => {
    vi.stubEnv('PORT', '0')
    const { code, written } = await run(['doctor', '--json'])
    vi.stubEnv('PORT', '')
    const { findings, settings } = doctorSchema.parse(JSON.parse(written))
    const states = new Map(findings.map(({ part, state }) => [part, state]))
    for (const part of ['Node.js', '原生模块', '向量模型', '索引', '端口'])
      expect(states.get(part)).toBe('good')
    expect([...states.keys()]).toEqual(expect.arrayContaining(['网页', '内存', '磁盘']))
    expect(settings).toContainEqual({ name: 'WENBAO_DATA', value: built.folder, origin: '环境变量' })
    expect(settings).toContainEqual({ name: 'HOST', value: '127.0.0.1', origin: '默认' })
    expect(code).toBe(findings.some(({ state }) => state === 'broken') ? 1 : 0)
  })

  it('ends with 1 and shows the repairing command where there is no index', async () => {
    vi.stubEnv('WENBAO_DATA', join(folder, 'never-built'))
    const { code, written } = await run(['doctor'])
    vi.stubEnv('WENBAO_DATA', built.folder)
    expect(code).toBe(1)
    expect(written).toMatch(/✗ 索引：还没有索引.*\n {2}修复：npm run index/u)
  })
})

const doctorSchema = z.object({
  findings: z.array(z.object({ part: z.string(), state: z.string() })),
  settings: z.array(z.object({ name: z.string(), value: z.string(), origin: z.string() })),
})
