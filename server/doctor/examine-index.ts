import { isIndexCurrent } from '../../indexer/build/is-index-current.ts'
import type { Embedder } from '../../indexer/embedding/embedder.ts'
import { openIndex } from '../../indexer/open-index.ts'
import { IndexError } from '../../indexer/store/index-error.ts'
import type { Manifest } from '../../indexer/store/manifest.ts'
import type { Settings } from '../settings/read-settings.ts'
import { describeAge } from './describe-age.ts'
import type { Finding } from './finding.ts'

const PART = '索引'
const REBUILD = 'npm run index'

/** What is known before an index is opened. */
export interface IndexExamination {
  readonly settings: Pick<Settings, 'corpusFolder' | 'indexFolder'>
  /** The model of the settings; the index is not opened without it. */
  readonly embedder: Embedder | undefined
  readonly now?: Date
}

/** Whether the index opens, how old it is, what it holds, and whether it is of the bulletins as they are. */
export async function examineIndex({
  settings,
  embedder,
  now = new Date(),
}: IndexExamination): Promise<Finding> {
  if (embedder === undefined) return { part: PART, state: 'doubtful', detail: '没有向量模型，没有检查' }
  const { corpusFolder, indexFolder } = settings
  try {
    const index = await openIndex(indexFolder, { embedder })
    index.close()
    const known = describeIndex(index.manifest, now)
    if (await isIndexCurrent({ corpusFolder, indexFolder, embedder }))
      return { part: PART, state: 'good', detail: `最新；${known}` }
    return { part: PART, state: 'broken', detail: `公报改动过，索引已过时；${known}`, command: REBUILD }
  } catch (error) {
    if (error instanceof IndexError)
      return { part: PART, state: 'broken', detail: error.message, command: error.command }
    const reason = error instanceof Error ? error.message : String(error)
    return { part: PART, state: 'broken', detail: `不能读取：${reason}`, command: REBUILD }
  }
}

function describeIndex({ builtAt, counts }: Manifest, now: Date): string {
  const { bulletins, items, passages, facts } = counts
  const age = describeAge(now.getTime() - Date.parse(builtAt))
  return `${age}建成，${bulletins} 期公报，${items} 篇，${passages} 段，${facts} 条记录`
}
