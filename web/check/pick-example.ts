import type { ExampleView } from '../../server/api/schemas/examples.ts'

/** “……”出自哪里？ */
const QUOTED = /“([^“”]{12,})”/u

/** The first sentence that an example question quotes: a bulletin's own words. */
export function pickExample(examples: readonly ExampleView[]): string | undefined {
  for (const { question } of examples) {
    const sentence = QUOTED.exec(question)?.[1]
    if (sentence !== undefined) return sentence
  }
  return undefined
}
