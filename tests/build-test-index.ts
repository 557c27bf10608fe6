import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIndex } from '../indexer/build/build-index.ts'
import { createEmbedder } from '../indexer/embedding/create-embedder.ts'
import { openIndex } from '../indexer/open-index.ts'
import type { BulletinIndex } from '../indexer/store/bulletin-index.ts'

/** An index in a temporary folder, with what closes and removes it. */
export interface TestIndex {
  readonly index: BulletinIndex
  readonly folder: string
  remove(): void
}

/** Builds and opens an index of a folder of bulletins, the five delivered ones unless told. */
export async function buildTestIndex(corpusFolder = 'corpus/bulletins'): Promise<TestIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'wenbao-index-'))
  const embedder = await createEmbedder()
  await buildIndex({ corpusFolder, indexFolder: folder, embedder })
  const index = await openIndex(folder, { embedder })
  const remove = (): void => {
    index.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { index, folder, remove }
}
