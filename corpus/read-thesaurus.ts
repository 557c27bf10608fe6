import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Concept } from './model/concept.ts'

/** The thesaurus that ships. */
export const thesaurusFile = fileURLToPath(new URL('./thesaurus.jsonl', import.meta.url))

const wordings = z.array(z.string().min(1)).min(1)
const conceptSchema = z.object({ area: z.string(), official: wordings, lay: wordings })

/** The thesaurus of everyday and official wordings, one concept a line, by default the one in `thesaurus.jsonl`. Throws where a line is no concept. */
export function readThesaurus(path: string = thesaurusFile): readonly Concept[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [conceptSchema.parse(JSON.parse(line))]
    } catch (cause) {
      throw new Error(`${path}: line ${at + 1} is no concept`, { cause })
    }
  })
}
