import { Document, type DocumentInterface } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { VectorStore } from '@langchain/core/vectorstores'
import hnswlib from 'hnswlib-node'

/** HNSW parameters (Malkov and Yashunin, 2018): links per node, and candidates kept while building and searching. */
const GRAPH = { links: 16, buildCandidates: 200, searchCandidates: 128, seed: 100 } as const

/** Documents of this store carry their label: the passage's row number in the full-text store. */
interface LabelledMetadata {
  readonly label: number
}

export interface NearestOptions {
  readonly limit: number
  /** Labels allowed; all of them unless told. */
  readonly accept?: (label: number) => boolean
}

/** Nearest-neighbour search over unit vectors in an HNSW graph, as LangChain's `VectorStore`. */
export class HnswVectorStore extends VectorStore {
  declare FilterType: (label: number) => boolean
  readonly #graph: hnswlib.HierarchicalNSW
  readonly #dimensions: number

  private constructor(embeddings: EmbeddingsInterface, graph: hnswlib.HierarchicalNSW, dimensions: number) {
    super(embeddings, {})
    this.#graph = graph
    this.#dimensions = dimensions
    graph.setEf(GRAPH.searchCandidates)
  }

  /** An empty store with room for `capacity` vectors. */
  static create(embeddings: EmbeddingsInterface, dimensions: number, capacity: number): HnswVectorStore {
    const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
    graph.initIndex(Math.max(1, capacity), GRAPH.links, GRAPH.buildCandidates, GRAPH.seed)
    return new HnswVectorStore(embeddings, graph, dimensions)
  }

  /** The store a file holds. */
  static open(embeddings: EmbeddingsInterface, dimensions: number, file: string): HnswVectorStore {
    const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
    graph.readIndexSync(file)
    return new HnswVectorStore(embeddings, graph, dimensions)
  }

  override _vectorstoreType(): string {
    return 'hnswlib'
  }

  override async addDocuments(documents: DocumentInterface<LabelledMetadata>[]): Promise<void> {
    const vectors = await this.embeddings.embedDocuments(documents.map((document) => document.pageContent))
    await this.addVectors(vectors, documents)
  }

  override async addVectors(
    vectors: number[][],
    documents: DocumentInterface<LabelledMetadata>[],
  ): Promise<void> {
    documents.forEach((document, index) => this.addVector(vectors[index] ?? [], document.metadata.label))
  }

  /** Adds one unit vector under a label. */
  addVector(vector: number[], label: number): void {
    if (vector.length !== this.#dimensions)
      throw new RangeError(`vector of ${vector.length} instead of ${this.#dimensions}`)
    this.#graph.addPoint(vector, label)
  }

  /** Labels and cosine similarities of the nearest vectors, best first. */
  nearest(
    vector: readonly number[],
    { limit, accept }: NearestOptions,
  ): readonly (readonly [label: number, similarity: number])[] {
    const count = Math.min(limit, this.#graph.getCurrentCount())
    if (count === 0) return []
    const { neighbors, distances } = this.#graph.searchKnn([...vector], count, accept)
    return neighbors.map((label, index) => [label, 1 - (distances[index] ?? 1)] as const)
  }

  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: this['FilterType'],
  ): Promise<[DocumentInterface, number][]> {
    const found = this.nearest(query, { limit: k, ...(filter === undefined ? {} : { accept: filter }) })
    return found.map(([label, similarity]) => [
      new Document({ pageContent: '', metadata: { label } }),
      similarity,
    ])
  }

  /** Writes the graph to a file. */
  save(file: string): void {
    this.#graph.writeIndexSync(file)
  }
}
