import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { ExampleView } from '../schemas/examples.ts'
import { clerkQuestions } from './clerk-questions.ts'
import type { BulletinQuestions } from './bulletin-questions.ts'
import { researcherQuestions } from './researcher-questions.ts'
import { residentQuestions } from './resident-questions.ts'
import { takeInTurn } from './take-in-turn.ts'

/** Examples per persona: what fits on the first screen. */
const PER_PERSONA = 3

const personas: readonly (readonly [ExampleView['persona'], BulletinQuestions])[] = [
  ['resident', residentQuestions],
  ['clerk', clerkQuestions],
  ['researcher', researcherQuestions],
]

/** Questions of each persona that the index can answer, taken from its bulletins in turn; always the same for the same index. */
export function composeExamples(index: BulletinIndex): readonly ExampleView[] {
  return personas.flatMap(([persona, questionsOf]) => {
    const sources = index.bulletins().map((bulletin) => questionsOf(bulletin, index))
    return takeInTurn(sources, PER_PERSONA).map((question) => ({ persona, question }))
  })
}
