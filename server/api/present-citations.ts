import { citationFormats, formatFacts } from '../citing/citation-formats.ts'
import { formatCitation } from '../citing/format-citation.ts'
import type { Reference } from '../citing/reference.ts'
import type { CitationListView } from './schemas/citation.ts'

/** A reference in every format, as the API shows it; `accessed` is the ISO day its link was opened. */
export function presentCitations(reference: Reference, accessed: string): CitationListView['citations'] {
  return citationFormats.map((format) => ({
    format,
    ...formatFacts[format],
    text: formatCitation(format, reference, accessed),
  }))
}
