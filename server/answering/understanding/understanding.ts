import type { Expansion } from '../../../indexer/expansion/expansion.ts'
import type { IndexFilters } from '../../../indexer/store/bulletin-index.ts'
import type { Understood } from '../answer.ts'
import type { AnswerKind } from './answer-kind.ts'
import type { TermWeights } from './weigh-terms.ts'

/** What a question was understood to ask, and what narrows the search for it. */
export interface Understanding {
  /** The question as it stands alone, without the conversation. */
  readonly standaloneQuestion: string
  /** What is searched for: the question without the words that only ask. */
  readonly searchText: string
  /** The terms of what is searched for, with how much each tells. */
  readonly terms: TermWeights
  readonly filters: IndexFilters
  /** Official wordings that are searched for beside the question's own words. */
  readonly expansions: readonly Expansion[]
  readonly understood: readonly Understood[]
  /** Places the question names that no bulletin covers. */
  readonly unknownPlaces: readonly string[]
  /** Bodies the question names, as items print them (市医疗保障局). */
  readonly bodies: readonly string[]
  /** Bodies the question names that no item in the searched places is of. */
  readonly unknownBodies: readonly string[]
  /** Meetings and issues, as typed, that the question names by number and that the bulletins searched do not have. */
  readonly unknownMeetings: readonly string[]
  /** People the question names, as items print them, misprints of one character mended. */
  readonly people: readonly string[]
  /** 发文字号 the question names, as items print them. */
  readonly documentNumbers: readonly string[]
  /** Meetings the question names, as a part of what items print (第13次常务会议). */
  readonly meetings: readonly string[]
  /** Years the question names or means (去年, of the bulletin's year), without those of a document number. */
  readonly years: readonly number[]
  readonly wanted: readonly AnswerKind[]
  /** What is counted, where a number is asked for: 个, 万元. */
  readonly units: readonly string[]
}
