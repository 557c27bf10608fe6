import type { CitationView } from '../../server/api/schemas/answer.ts'
import type { CitationListView } from '../../server/api/schemas/citation.ts'
import { addresses } from '../api/addresses.ts'
import { fetchJson } from '../api/fetch-json.ts'

/** Milliseconds after which a press of a button no longer lets the page write to the clipboard, less a margin. */
const PATIENCE = 3_000

async function fetchReference(id: string): Promise<string | undefined> {
  const { citations } = await fetchJson<CitationListView>(addresses.citations(id), {
    signal: AbortSignal.timeout(PATIENCE),
  })
  return citations.find(({ format }) => format === 'gbt7714-2025')?.text.trim()
}

/** The reference to each citation by GB/T 7714—2025; where it cannot be had, what `describe` says of the citation. */
export function fetchReferences(
  citations: readonly CitationView[],
  describe: (citation: CitationView) => string,
): Promise<readonly string[]> {
  const asked = new Map<string, Promise<string | undefined>>()
  for (const { passage } of citations) {
    if (!asked.has(passage.id))
      asked.set(
        passage.id,
        fetchReference(passage.id).catch(() => undefined),
      )
  }
  return Promise.all(
    citations.map(async (citation) => (await asked.get(citation.passage.id)) ?? describe(citation)),
  )
}
