import { mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEmbedder } from '../../../indexer/embedding/create-embedder.ts'
import { createTransformersEmbedder } from '../../../indexer/embedding/create-transformers-embedder.ts'
import { readModelPreparation } from '../../../indexer/embedding/read-model-preparation.ts'
import { describeEmbedder } from './embedder-conformance.ts'

describeEmbedder('createTransformersEmbedder', () => createTransformersEmbedder({ model: 'model' }))

function similarity(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}

describe('createEmbedder', () => {
  it('loads the model that ships where no other is named, without asking the network', async () => {
    const { env } = await import('@xenova/transformers')
    const embedder = await createEmbedder()
    expect(embedder.dimensions).toBeGreaterThan(100)
    expect(env.allowRemoteModels).toBe(false)
  })

  it('brings everyday and official wordings together', async () => {
    const embedder = await createEmbedder()
    const question = await embedder.embedQuestion('老板拖着工钱不给咋办')
    const [wages, trees] = await embedder.embedPassages([
      '根治拖欠农民工工资',
      '实施国土绿化行动，完成人工造林',
    ])
    expect(similarity(question, wages)).toBeGreaterThan(similarity(question, trees) + 0.2)
  })

  it('takes blanks for nothing', async () => {
    const embedder = await createEmbedder()
    const [close, spaced] = await embedder.embedPassages(['出庭应诉772人次', '出庭应诉 772 人次'])
    expect(similarity(close, spaced)).toBeCloseTo(1, 5)
  })
})

describe('createTransformersEmbedder', () => {
  it('has another fingerprint when a text is prepared otherwise', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenbao-model-'))
    const model = join(folder, 'model')
    cpSync('model', model, { recursive: true, filter: (path) => !path.includes('training') })
    const before = await createTransformersEmbedder({ model })
    writeFileSync(join(model, 'wenbao.json'), JSON.stringify({ pooling: 'none', questionPrefix: '问：' }))
    const after = await createTransformersEmbedder({ model })
    expect(after.fingerprint).not.toBe(before.fingerprint)
    rmSync(folder, { recursive: true })
  })
})

describe('readModelPreparation', () => {
  it('knows the instruction and pooling that a published model prescribes', () => {
    expect(readModelPreparation('Xenova/bge-small-zh-v1.5')).toMatchObject({
      pooling: 'cls',
      questionPrefix: '为这个句子生成表示以用于检索相关文章：',
    })
  })
})
