import { basename } from 'node:path'
import type { CrossEncoder } from './cross-encoder.ts'
import { loadLocally } from './load-locally.ts'

/** Pairs read at once. */
const BATCH = 8
/** Word pieces of a pair; what is longer is cut at the end of the text. */
const LONGEST = 512

/** Cross-encoder running an ONNX model for sequence classification through transformers.js: a folder, or the name of a published model, which is fetched once. */
export async function createTransformersCrossEncoder(model: string): Promise<CrossEncoder> {
  const { library, name } = await loadLocally(model)
  const tokenizer = await library.AutoTokenizer.from_pretrained(name)
  const network = await library.AutoModelForSequenceClassification.from_pretrained(name, { quantized: true })
  const scoreBatch = async (question: string, texts: readonly string[]): Promise<readonly number[]> => {
    const inputs: unknown = tokenizer(
      texts.map(() => question),
      { text_pair: [...texts], padding: true, truncation: true, max_length: LONGEST },
    )
    const output: { readonly logits: { readonly data: Float32Array; readonly dims: readonly number[] } } =
      await network(inputs)
    return readScores(output.logits)
  }
  return {
    name: basename(model),
    score: async (question, texts) => {
      const scores: number[] = []
      for (let start = 0; start < texts.length; start += BATCH)
        scores.push(...(await scoreBatch(question, texts.slice(start, start + BATCH))))
      return scores
    },
  }
}

/** One logit is the score; of several, the last one stands for a fitting pair. */
function readScores({ data, dims }: { data: Float32Array; dims: readonly number[] }): readonly number[] {
  const width = dims.at(-1) ?? 1
  return Array.from({ length: data.length / width }, (_, row) => data[row * width + width - 1] ?? 0)
}
