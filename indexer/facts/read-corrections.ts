import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Correction } from './correction.ts'

const correctionSchema = z.strictObject({
  id: z.string().min(1),
  remove: z.boolean().optional(),
  replace: z
    .strictObject({ body: z.string().optional(), person: z.string().optional(), date: z.string().optional() })
    .optional(),
  reason: z.string().min(1),
})

/** Name of the file beside the folder of bulletins. */
const FILE = 'corrections.json'

/** The editors' corrections of a corpus, none where it has no file of them. Throws where the file is not as it should be. */
export async function readCorrections(corpusFolder: string): Promise<readonly Correction[]> {
  const path = join(dirname(corpusFolder), FILE)
  const content = await readFile(path, 'utf8').catch(() => undefined)
  if (content === undefined) return []
  const parsed = z.array(correctionSchema).safeParse(JSON.parse(content))
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`)
  return parsed.data.map(({ id, reason, remove, replace }) => ({
    id,
    reason,
    ...(remove === undefined ? {} : { remove }),
    ...(replace === undefined ? {} : { replace: withoutUndefined(replace) }),
  }))
}

function withoutUndefined<Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}
