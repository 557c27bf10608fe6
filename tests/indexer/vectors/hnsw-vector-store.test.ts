import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document } from '@langchain/core/documents'
import { afterAll, describe, expect, it } from 'vitest'
import { createHashingEmbedder } from '../../../indexer/embedding/create-hashing-embedder.ts'
import { LangchainEmbeddings } from '../../../indexer/embedding/langchain-embeddings.ts'
import { HnswVectorStore } from '../../../indexer/vectors/hnsw-vector-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-vectors-'))
afterAll(() => rmSync(folder, { recursive: true }))

const embedder = createHashingEmbedder({ dimensions: 64 })
const embeddings = new LangchainEmbeddings(embedder)
const texts = Array.from(
  { length: 200 },
  (_, index) => `第${index}号文件关于${'教育医疗交通水利农业'.slice(index % 8, (index % 8) + 3)}的通知`,
)

async function fill(): Promise<HnswVectorStore> {
  const store = HnswVectorStore.create(embeddings, embedder.dimensions, texts.length)
  await store.addDocuments(
    texts.map((pageContent, label) => new Document({ pageContent, metadata: { label } })),
  )
  return store
}

async function searchExactly(question: string, limit: number): Promise<readonly number[]> {
  const query = await embedder.embedQuestion(question)
  const vectors = await embedder.embedPassages(texts)
  const scores = vectors.map((vector) => vector.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0))
  return scores.toSorted((a, b) => b - a).slice(0, limit)
}

describe('HnswVectorStore', () => {
  it('agrees with exact search on a small set', async () => {
    const store = await fill()
    for (const question of ['第17号文件', '水利的通知', '关于医疗交通']) {
      const found = store.nearest(await embeddings.embedQuery(question), { limit: 5 })
      const exact = await searchExactly(question, 5)
      found.forEach(([, similarity], at) => expect(similarity).toBeCloseTo(exact[at] ?? 0, 5))
    }
  })

  it('returns only labels that are accepted', async () => {
    const store = await fill()
    const found = store.nearest(await embeddings.embedQuery('水利的通知'), {
      limit: 10,
      accept: (label) => label % 7 === 0,
    })
    expect(found).toHaveLength(10)
    expect(found.every(([label]) => label % 7 === 0)).toBe(true)
  })

  it('finds the same after it was saved and opened', async () => {
    const store = await fill()
    const file = join(folder, 'vectors.hnsw')
    store.save(file)
    const opened = HnswVectorStore.open(embeddings, embedder.dimensions, file)
    const query = await embeddings.embedQuery('教育医疗')
    expect(opened.nearest(query, { limit: 5 })).toEqual(store.nearest(query, { limit: 5 }))
  })

  it('answers through the search of LangChain', async () => {
    const store = await fill()
    const [first] = await store.similaritySearch(texts[42] ?? '', 1)
    expect(first?.metadata).toEqual({ label: 42 })
  })

  it('refuses a vector of another length', () => {
    const store = HnswVectorStore.create(embeddings, 64, 1)
    expect(() => store.addVector([1, 2, 3], 0)).toThrow(RangeError)
  })
})
