import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from '../../../indexer/build/build-index.ts'
import { createHashingEmbedder } from '../../../indexer/embedding/create-hashing-embedder.ts'
import { examineIndex } from '../../../server/doctor/examine-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-doctor-index-'))
const corpusFolder = join(folder, 'bulletins')
const indexFolder = join(folder, 'index')
const embedder = createHashingEmbedder()
const settings = { corpusFolder, indexFolder }

beforeAll(async () => {
  cpSync('corpus/bulletins/shaoyang-npcsc-report-2023.txt', join(corpusFolder, 'report.txt'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('examineIndex', () => {
  it('tells a missing, a current and an outdated index apart', async () => {
    expect(await examineIndex({ settings, embedder })).toMatchObject({
      state: 'broken',
      command: 'npm run index',
    })
    const { manifest } = await buildIndex({ corpusFolder, indexFolder, embedder })
    const now = new Date(Date.parse(manifest.builtAt) + 3 * 24 * 60 * 60_000)
    const current = await examineIndex({ settings, embedder, now })
    expect(current).toMatchObject({ state: 'good' })
    expect(current.detail).toMatch(/^最新；3 天前建成，1 期公报，\d+ 篇，\d+ 段/u)
    writeFileSync(join(corpusFolder, 'report.txt'), '又一期公报。\n', { flag: 'a' })
    const outdated = await examineIndex({ settings, embedder })
    expect(outdated).toMatchObject({ state: 'broken', command: 'npm run index' })
    expect(outdated.detail).toContain('已过时')
  })

  it('does not take the index of another model for a good one', async () => {
    const other = { ...embedder, fingerprint: 'another' }
    const finding = await examineIndex({ settings, embedder: other })
    expect(finding).toMatchObject({ state: 'broken', detail: expect.stringContaining('向量模型') })
  })

  it('says so where the bulletins are gone', async () => {
    const gone = { ...settings, corpusFolder: join(folder, 'nowhere') }
    expect(await examineIndex({ settings: gone, embedder })).toMatchObject({ state: 'broken' })
  })
})
