import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type ModelPreparation, plainPreparation, publishedPreparations } from './model-preparation.ts'

const preparationFile = z.object({
  pooling: z.enum(['mean', 'cls', 'none']).optional(),
  questionPrefix: z.string().optional(),
  passagePrefix: z.string().optional(),
  batchSize: z.number().int().positive().optional(),
})

/** Name of the file in a model folder that says how its texts are prepared. */
const preparationFileName = 'wenbao.json'

/** Preparation of a model: its folder's own file first, then what is published for its name, then plain mean pooling. */
export function readModelPreparation(model: string): ModelPreparation {
  const published = publishedPreparations.find(([name]) => name.test(model))?.[1]
  const path = join(model, preparationFileName)
  const own = existsSync(path)
    ? withoutUndefined(preparationFile.parse(JSON.parse(readFileSync(path, 'utf8'))))
    : {}
  return { ...plainPreparation, ...published, ...own }
}

function withoutUndefined(preparation: z.infer<typeof preparationFile>): Partial<ModelPreparation> {
  return Object.fromEntries(Object.entries(preparation).filter(([, value]) => value !== undefined))
}
