import type * as Transformers from '@xenova/transformers'
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** transformers.js with the name it loads a model by. */
export interface LoadedLibrary {
  readonly library: typeof Transformers
  readonly name: string
}

/** Sets transformers.js up for a model: a folder is read locally and nothing else; only a model named by hand may use the network. */
export async function loadLocally(model: string): Promise<LoadedLibrary> {
  const library = await import('@xenova/transformers')
  const isFolder = existsSync(join(model, 'config.json'))
  library.env.allowLocalModels = isFolder
  library.env.allowRemoteModels = !isFolder
  if (isFolder) library.env.localModelPath = dirname(resolve(model))
  return { library, name: isFolder ? basename(resolve(model)) : model }
}
