import type { ViewContext } from '../api/present-passages.ts'
import { openConfiguredIndex } from '../open-configured-index.ts'
import type { Settings } from '../settings/read-settings.ts'

/** Opens the index of the settings for one command, with links to the server where it is or would be, and closes it again. */
export async function useIndex<Result>(
  settings: Settings,
  use: (context: ViewContext) => Promise<Result> | Result,
): Promise<Result> {
  const index = await openConfiguredIndex(settings)
  try {
    return await use({ index, publicUrl: settings.publicUrl || `http://${settings.host}:${settings.port}` })
  } finally {
    index.close()
  }
}
