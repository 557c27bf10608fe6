import { Document } from '@langchain/core/documents'
import { BaseRetriever } from '@langchain/core/retrievers'
import type { BaseRetrieverInput } from '@langchain/core/retrievers'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Question } from '../answering/question.ts'
import { search } from '../answering/search.ts'
import { presentPassages } from '../api/present-passages.ts'
import type { PassageView } from '../api/schemas/passage.ts'

/** What a document knows of its passage: id, address, headings, bulletin, item, printed pages, span. */
export type BulletinMetadata = Omit<PassageView, 'text'>

/** What is searched, how many documents are wanted, and what narrows the search. */
export interface BulletinRetrieverFields extends BaseRetrieverInput {
  readonly index: BulletinIndex
  /** Documents at most; 10 unless told. */
  readonly k?: number
  readonly filters?: NonNullable<Question['filters']>
  /** Address in front of links, without a final slash; links relative to the server unless told. */
  readonly publicUrl?: string
}

/** Wenbao's search as LangChain's retriever: a document per passage, best first, its words exactly the passage's. */
export class BulletinRetriever extends BaseRetriever<BulletinMetadata> {
  override lc_namespace = ['wenbao', 'retrievers']
  readonly #fields: BulletinRetrieverFields

  static override lc_name(): string {
    return 'BulletinRetriever'
  }

  constructor(fields: BulletinRetrieverFields) {
    super(fields)
    this.#fields = fields
  }

  override async _getRelevantDocuments(query: string): Promise<Document<BulletinMetadata>[]> {
    const { index, k = 10, filters = {}, publicUrl = '' } = this.#fields
    const passages = await search({ query, limit: k, filters }, { index })
    return presentPassages(passages, { index, publicUrl }).map(({ text, ...metadata }) => {
      return new Document({ pageContent: text, metadata, id: metadata.id })
    })
  }
}
