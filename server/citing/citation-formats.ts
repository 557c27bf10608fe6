/** The closed list of citation formats, in the order the page offers them. */
export const citationFormats = ['gbt7714-2025', 'gbt7714-2015', 'bibtex', 'ris', 'csl-json'] as const

/** Name of a citation format. */
export type CitationFormat = (typeof citationFormats)[number]

/** What a format is called on the page, and its media type. */
export const formatFacts: Readonly<
  Record<CitationFormat, { readonly label: string; readonly mediaType: string }>
> = {
  'gbt7714-2025': { label: 'GB/T 7714—2025', mediaType: 'text/plain' },
  'gbt7714-2015': { label: 'GB/T 7714—2015', mediaType: 'text/plain' },
  bibtex: { label: 'BibTeX', mediaType: 'application/x-bibtex' },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems' },
  'csl-json': { label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
}
