import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIndex, type BuildProgress } from '../../../indexer/build/build-index.ts'
import { isIndexCurrent } from '../../../indexer/build/is-index-current.ts'
import { createHashingEmbedder } from '../../../indexer/embedding/create-hashing-embedder.ts'
import { openIndex } from '../../../indexer/open-index.ts'

const embedder = createHashingEmbedder({ dimensions: 32 })
const NOTICE = `青石县人民政府公报

青政发〔2024〕3号

青石县人民政府
关于加强农村公路养护的通知

各乡镇人民政府：

一、明确责任

农村公路养护由县交通运输局牵头，每年安排养护资金800万元。

青石县人民政府

2024年5月6日
`

describe('buildIndex', () => {
  let corpusFolder = ''
  let indexFolder = ''
  beforeEach(() => {
    corpusFolder = mkdtempSync(join(tmpdir(), 'wenbao-corpus-'))
    indexFolder = mkdtempSync(join(tmpdir(), 'wenbao-index-'))
    writeFileSync(join(corpusFolder, 'qingshi-2024.txt'), NOTICE)
  })
  afterEach(() => {
    for (const folder of [corpusFolder, indexFolder]) rmSync(folder, { recursive: true, force: true })
  })

  it('indexes a folder of bulletins that has no records', async () => {
    const { manifest } = await buildIndex({ corpusFolder, indexFolder, embedder })
    expect(manifest.counts).toMatchObject({ bulletins: 1, items: 1 })
    const index = await openIndex(indexFolder, { embedder })
    const [item] = index.items('qingshi-2024')
    expect(item).toMatchObject({ documentNumber: '青政发〔2024〕3号', date: '2024-05-06' })
    expect(index.searchText('养护资金', 1)[0]?.passage.text).toContain('每年安排养护资金800万元')
    index.close()
  })

  it('reports how far it is, each stage up to its end', async () => {
    const steps: BuildProgress[] = []
    await buildIndex({ corpusFolder, indexFolder, embedder, onProgress: (progress) => steps.push(progress) })
    expect(new Set(steps.map((step) => step.stage))).toEqual(new Set(['read', 'embed', 'write']))
    expect(steps.at(-1)).toEqual({ stage: 'write', done: 1, total: 1 })
  })

  it('leaves the index in use when a later build fails', async () => {
    await buildIndex({ corpusFolder, indexFolder, embedder })
    const failing = { ...embedder, embedPassages: () => Promise.reject(new Error('no power')) }
    await expect(buildIndex({ corpusFolder, indexFolder, embedder: failing })).rejects.toThrow('no power')
    const index = await openIndex(indexFolder, { embedder })
    expect(index.bulletins()).toHaveLength(1)
    index.close()
    expect(readdirSync(indexFolder).filter((name) => name.startsWith('build-'))).toHaveLength(1)
  })

  it('is not needed again until the corpus or the embedder changes', async () => {
    await buildIndex({ corpusFolder, indexFolder, embedder })
    expect(await isIndexCurrent({ corpusFolder, indexFolder, embedder })).toBe(true)
    const other = createHashingEmbedder({ dimensions: 16 })
    expect(await isIndexCurrent({ corpusFolder, indexFolder, embedder: other })).toBe(false)
    cpSync(join(corpusFolder, 'qingshi-2024.txt'), join(corpusFolder, 'qingshi-2025.txt'))
    expect(await isIndexCurrent({ corpusFolder, indexFolder, embedder })).toBe(false)
  })
})

describe('openIndex', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenbao-index-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('names the command that builds a missing index', async () => {
    await expect(openIndex(folder, { embedder })).rejects.toMatchObject({
      code: 'missing',
      command: 'npm run index',
    })
  })

  it('refuses an index whose questions another embedder would embed', async () => {
    await buildIndex({ corpusFolder: 'corpus/bulletins', indexFolder: folder, embedder })
    const other = createHashingEmbedder({ dimensions: 16 })
    await expect(openIndex(folder, { embedder: other })).rejects.toMatchObject({ code: 'embedder-mismatch' })
  })

  it('refuses an index with a damaged file', async () => {
    await buildIndex({ corpusFolder: 'corpus/bulletins', indexFolder: folder, embedder })
    const build = readdirSync(folder).find((name) => name.startsWith('build-')) ?? ''
    writeFileSync(join(folder, build, 'vectors.hnsw'), 'broken')
    await expect(openIndex(folder, { embedder })).rejects.toMatchObject({ code: 'damaged' })
  })
})
