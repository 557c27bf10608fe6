import { Document } from '@langchain/core/documents'
import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables'
import { describe, expect, it } from 'vitest'
import { BulletinRetriever } from '../../../server/langchain/bulletin-retriever.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { sampleBulletins } from '../sample-bulletins.ts'

const index = createReferenceIndex(sampleBulletins)
const question = '云溪县农村公路每公里安排多少养护资金？'

describe('BulletinRetriever', () => {
  it('makes a document of each passage, its words exactly the item at the span, best first', async () => {
    const documents = await new BulletinRetriever({ index }).invoke(question)
    expect(documents.length).toBeGreaterThan(0)
    expect(documents[0]).toBeInstanceOf(Document)
    expect(documents[0]?.pageContent).toContain('每公里每年安排养护资金1.2万元')
    for (const { pageContent, metadata } of documents) {
      const { start, end } = metadata.span
      expect(index.item(metadata.item.id)?.text.slice(start, end)).toBe(pageContent)
      expect(metadata.url).toBe(`/bulletins/${metadata.item.id}#${start}-${end}`)
      expect(metadata.id).toContain(metadata.bulletin.id)
      expect(metadata.heading).toContain(metadata.item.title)
    }
  })

  it('gives the printed pages of an item that has them', async () => {
    const documents = await new BulletinRetriever({ index, k: 1 }).invoke('青石市住院报销比例')
    expect(documents[0]?.metadata.page).toEqual({ from: 3, to: 4 })
  })

  it('keeps to its number of documents and its filters', async () => {
    const filters = { region: '青石市' }
    const documents = await new BulletinRetriever({ index, k: 2, filters }).invoke('工作安排和任免')
    expect(documents).toHaveLength(2)
    expect(documents.map(({ metadata }) => metadata.bulletin.region)).toEqual(['青石市', '青石市'])
  })

  it('works in a chain', async () => {
    const listAddresses = RunnableLambda.from((documents: readonly Document[]) =>
      documents.map(({ metadata }) => String(metadata['url'])),
    )
    const retriever = new BulletinRetriever({ index, k: 1, publicUrl: 'https://gongbao.example' })
    const chain = RunnableSequence.from<string, readonly string[]>([retriever, listAddresses])
    expect(await chain.invoke(question)).toEqual([
      expect.stringMatching(/^https:\/\/gongbao\.example\/bulletins\/yunxi-gov-2023\/1#\d+-\d+$/u),
    ])
  })
})
