import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from '../../../indexer/build/build-index.ts'
import { createHashingEmbedder } from '../../../indexer/embedding/create-hashing-embedder.ts'
import { openIndex } from '../../../indexer/open-index.ts'
import { createIndexSource } from '../../../server/api/index-source.ts'
import { answerSchema } from '../../../server/api/schemas/answer.ts'
import { bulletinListSchema, bulletinSchema, itemSchema } from '../../../server/api/schemas/bulletin.ts'
import { examplesSchema } from '../../../server/api/schemas/examples.ts'
import { passageSchema } from '../../../server/api/schemas/passage.ts'
import { searchResultSchema } from '../../../server/api/schemas/search.ts'
import { createTestApp } from './create-test-app.ts'
import { postJson } from './post-json.ts'

const indexFolder = mkdtempSync(join(tmpdir(), 'wenbao-index-'))
const embedder = createHashingEmbedder()
const indexSource = createIndexSource({ open: () => openIndex(indexFolder, { embedder }) })
const app = createTestApp({ indexSource, rateLimit: 10_000 })

async function read(path: string): Promise<unknown> {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  return response.json()
}

async function ask(question: string) {
  const response = await app.request('/api/ask', postJson({ question }))
  return answerSchema.parse(await response.json())
}

beforeAll(async () => {
  await buildIndex({ corpusFolder: 'corpus/bulletins', indexFolder, embedder })
}, 120_000)

afterAll(async () => {
  await indexSource.close()
  rmSync(indexFolder, { recursive: true })
})

describe('the API over the delivered bulletins', { timeout: 60_000 }, () => {
  it('shows every item of every bulletin', async () => {
    const { items: bulletins } = bulletinListSchema.parse(await read('/api/bulletins'))
    expect(bulletins).toHaveLength(5)
    for (const { id, itemCount } of bulletins) {
      const { items } = bulletinSchema.parse(await read(`/api/bulletins/${id}`))
      expect(items).toHaveLength(itemCount)
      for (const item of items) {
        const { text } = itemSchema.parse(await read(`/api/items/${item.id}`))
        expect(text).toHaveLength(item.characters)
      }
    }
  })

  it('composes three examples for each persona and refuses none of them', async () => {
    const { items } = examplesSchema.parse(await read('/api/examples'))
    const personas = items.map(({ persona }) => persona)
    expect(personas).toEqual(['resident', 'clerk', 'researcher'].flatMap((persona) => Array(3).fill(persona)))
    for (const { question } of items) {
      const { status } = await ask(question)
      expect({ question, status }).not.toEqual({ question, status: 'refused' })
    }
  })

  it('finds the sentence a researcher asks about first', async () => {
    const { items } = examplesSchema.parse(await read('/api/examples'))
    const sentences = items.flatMap(({ question }) => /“(.+)”/u.exec(question)?.[1] ?? [])
    expect(sentences).toHaveLength(3)
    for (const sentence of sentences) {
      const { passages } = searchResultSchema.parse(
        await read(`/api/search?q=${encodeURIComponent(sentence)}`),
      )
      expect(passages[0]?.text).toContain(sentence)
    }
  })

  it('cites what stands in the item, and opens it by the ids it gives', async () => {
    const { citations, passages } = await ask('永州市司法局下一步有什么打算？')
    expect(citations.length).toBeGreaterThan(0)
    for (const { quote, span, passage } of citations) {
      const { text } = itemSchema.parse(await read(`/api/items/${encodeURIComponent(passage.item.id)}`))
      expect(text.slice(span.start, span.end)).toBe(quote)
    }
    for (const passage of passages) {
      const found = passageSchema.parse(await read(`/api/passages/${encodeURIComponent(passage.id)}`))
      expect(found).toEqual(passage)
    }
  })
})
