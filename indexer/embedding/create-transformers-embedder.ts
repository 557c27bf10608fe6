import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FeatureExtractionPipeline } from '@xenova/transformers'
import type { Embedder } from './embedder.ts'
import { loadLocally } from './load-locally.ts'
import type { ModelPreparation } from './model-preparation.ts'
import { normalizeVector } from './normalize-vector.ts'
import { readModelPreparation } from './read-model-preparation.ts'

export interface TransformersEmbedderOptions {
  /** Folder with config, tokenizer and `onnx/`, or the name of a published model, which is fetched once. */
  readonly model: string
}

/** Files of a model folder that decide its vectors. */
const FINGERPRINTED = [
  'config.json',
  'tokenizer.json',
  'wenbao.json',
  join('onnx', 'model_quantized.onnx'),
] as const

/** Embedder running an ONNX model through transformers.js. A folder is read locally; only a model named by hand may use the network. */
export async function createTransformersEmbedder({ model }: TransformersEmbedderOptions): Promise<Embedder> {
  const preparation = readModelPreparation(model)
  const extract = await loadPipeline(model)
  const embed = (texts: readonly string[]): Promise<readonly Float32Array[]> =>
    embedBatch(extract, preparation, texts)
  const [probe] = await embed(['维'])
  return {
    name: basename(model),
    fingerprint: fingerprintModel(model, preparation),
    dimensions: probe?.length ?? 0,
    embedQuestion: async (text) => firstOf(await embed([preparation.questionPrefix + text])),
    embedPassages: (texts) =>
      embedByLength(
        texts.map((text) => preparation.passagePrefix + text),
        preparation,
        embed,
      ),
  }
}

async function loadPipeline(model: string): Promise<FeatureExtractionPipeline> {
  const { library, name } = await loadLocally(model)
  return library.pipeline('feature-extraction', name, { quantized: true })
}

async function embedBatch(
  extract: FeatureExtractionPipeline,
  preparation: ModelPreparation,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const output = await extract([...texts], {
    pooling: preparation.pooling,
    normalize: preparation.pooling !== 'none',
  })
  const width = output.dims.at(-1) ?? 0
  const data = Float32Array.from(output.data)
  return texts.map((_, row) => normalizeVector(data.slice(row * width, (row + 1) * width)))
}

/** Texts of like length share a batch, so that little of it is padding; the vectors come back in the order asked. */
async function embedByLength(
  texts: readonly string[],
  { batchSize }: ModelPreparation,
  embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
): Promise<readonly Float32Array[]> {
  const order = texts
    .map((_, index) => index)
    .toSorted((a, b) => (texts[a] ?? '').length - (texts[b] ?? '').length)
  const vectors = new Map<number, Float32Array>()
  for (let start = 0; start < order.length; start += batchSize) {
    const batch = order.slice(start, start + batchSize)
    const embedded = await embed(batch.map((index) => texts[index] ?? ''))
    batch.forEach((index, row) => vectors.set(index, embedded[row] ?? new Float32Array()))
  }
  return texts.map((_, index) => vectors.get(index) ?? new Float32Array())
}

function firstOf(vectors: readonly Float32Array[]): Float32Array {
  return vectors[0] ?? new Float32Array()
}

function fingerprintModel(model: string, preparation: ModelPreparation): string {
  const hash = createHash('sha256').update(basename(model)).update(JSON.stringify(preparation))
  for (const file of FINGERPRINTED) {
    const path = join(model, file)
    if (existsSync(path)) hash.update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}
