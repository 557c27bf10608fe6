import { Embeddings } from '@langchain/core/embeddings'
import type { Embedder } from './embedder.ts'

/** An embedder as LangChain's `Embeddings`, for chains and vector stores of that ecosystem. */
export class LangchainEmbeddings extends Embeddings {
  readonly #embedder: Embedder

  constructor(embedder: Embedder) {
    super({})
    this.#embedder = embedder
  }

  override async embedQuery(text: string): Promise<number[]> {
    return [...(await this.#embedder.embedQuestion(text))]
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors = await this.#embedder.embedPassages(texts)
    return vectors.map((vector) => [...vector])
  }
}
