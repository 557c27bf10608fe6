import type { Expansion } from '../../../indexer/expansion/expansion.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Understood } from '../answer.ts'
import type { Question } from '../question.ts'
import { isIgnored } from './is-ignored.ts'

/** Wordings shown of one expansion. */
const SHOWN_WORDINGS = 2

/** Official wordings a question is also searched by, with how the page shows them. */
export interface NamedExpansions {
  readonly expansions: readonly Expansion[]
  readonly chips: readonly Understood[]
}

/** Official wordings of the everyday words of a question, without those the asker took away; wordings found twice are shown once. */
export function findExpansions(question: Question, index: BulletinIndex): NamedExpansions {
  const expansions = index
    .expand(question.question)
    .filter((expansion) => !isIgnored(describeExpansion(expansion), question))
  const chips = new Map(expansions.map(describeExpansion).map((chip) => [chip.value, chip]))
  return { expansions, chips: [...chips.values()] }
}

function describeExpansion({ text, official }: Expansion): Understood {
  return { kind: 'expansion', text, value: official.slice(0, SHOWN_WORDINGS).join('、') }
}
