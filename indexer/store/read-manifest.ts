import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { indexFiles } from '../build/index-files.ts'
import { IndexError } from './index-error.ts'
import type { Manifest } from './manifest.ts'

const manifestSchema = z.object({
  formatVersion: z.number().int(),
  builtAt: z.string(),
  analyzer: z.string(),
  embedder: z.object({ name: z.string(), dimensions: z.number().int().positive(), fingerprint: z.string() }),
  corpusFingerprint: z.string(),
  counts: z.object({
    bulletins: z.number().int(),
    items: z.number().int(),
    passages: z.number().int(),
    facts: z.number().int(),
  }),
  diagnostics: z.record(z.string(), z.number().int()),
  checksums: z.record(z.string(), z.string()),
})

/** The manifest of an index folder. Throws `IndexError`: missing, damaged. */
export async function readManifest(folder: string): Promise<Manifest> {
  const content = await readFile(join(folder, indexFiles.manifest), 'utf8').catch((cause: unknown) => {
    throw new IndexError('missing', folder, { cause })
  })
  const manifest = manifestSchema.safeParse(parseJson(content, folder))
  if (!manifest.success) throw new IndexError('damaged', folder, { cause: manifest.error })
  return manifest.data
}

function parseJson(content: string, folder: string): unknown {
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new IndexError('damaged', folder, { cause })
  }
}
