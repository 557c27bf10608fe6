import type { ExampleView } from '../../server/api/schemas/examples.ts'

type Persona = ExampleView['persona']

/** Order in which the kinds of reader are offered questions. */
const PERSONAS = ['resident', 'clerk', 'researcher'] as const satisfies readonly Persona[]

/** Most questions offered to one kind of reader: what fits beside the others without scrolling. */
const QUESTIONS_EACH = 3

/** Example questions by kind of reader, in a fixed order; kinds without a question are left out. */
export function groupExamples(
  examples: readonly ExampleView[],
): readonly { readonly persona: Persona; readonly questions: readonly string[] }[] {
  return PERSONAS.map((persona) => {
    const questions = examples
      .filter((example) => example.persona === persona)
      .map(({ question }) => question)
    return { persona, questions: [...new Set(questions)].slice(0, QUESTIONS_EACH) }
  }).filter(({ questions }) => questions.length > 0)
}
