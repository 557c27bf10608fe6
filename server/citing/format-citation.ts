import type { CitationFormat } from './citation-formats.ts'
import { formatBibtex } from './format-bibtex.ts'
import { formatGbt7714 } from './format-gbt7714.ts'
import { formatRis } from './format-ris.ts'
import type { Reference } from './reference.ts'
import { toCslJson } from './to-csl-json.ts'

/** A reference in a format; `accessed` is the ISO day its link was opened. */
export function formatCitation(format: CitationFormat, reference: Reference, accessed: string): string {
  switch (format) {
    case 'gbt7714-2025':
      return formatGbt7714(reference, '2025', accessed)
    case 'gbt7714-2015':
      return formatGbt7714(reference, '2015', accessed)
    case 'bibtex':
      return formatBibtex(reference, accessed)
    case 'ris':
      return formatRis(reference, accessed)
    case 'csl-json':
      return JSON.stringify([toCslJson(reference, accessed)], undefined, 2)
  }
}
