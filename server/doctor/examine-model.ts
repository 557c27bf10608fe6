import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createEmbedder } from '../../indexer/embedding/create-embedder.ts'
import type { Embedder } from '../../indexer/embedding/embedder.ts'
import type { Settings } from '../settings/read-settings.ts'
import type { Finding } from './finding.ts'

/** What was found of the model, and the model where it could be loaded. */
export interface ExaminedModel {
  readonly finding: Finding
  readonly embedder?: Embedder
}

/** Whether the embedding model loads; one that would have to be fetched from the network is not tried. */
export async function examineModel({ model }: Pick<Settings, 'model'>): Promise<ExaminedModel> {
  const part = '向量模型'
  if (model !== undefined && model !== 'hashing' && !existsSync(join(model, 'config.json'))) {
    const detail = `${model} 不是本机的文件夹，第一次使用时要下载；没有检查`
    return { finding: { part, state: 'doubtful', detail } }
  }
  try {
    const embedder = await createEmbedder(model)
    const detail = `${model ?? '随附的模型（model/）'}，${embedder.dimensions} 维`
    return { finding: { part, state: 'good', detail }, embedder }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { finding: { part, state: 'broken', detail: `不能加载：${reason}`, command: repairOf(model) } }
  }
}

function repairOf(model: string | undefined): string {
  return model === undefined ? 'git checkout -- model' : `ls ${model}`
}
