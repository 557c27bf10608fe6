import type { FactLinkView } from '../schemas/facts.ts'

/** The texts of one relation as values of a cell: each quote with the address that opens it. */
export function formatLinks(
  links: readonly FactLinkView[],
  relation: FactLinkView['relation'],
): readonly string[] {
  return links
    .filter((link) => link.relation === relation)
    .map(({ quote, citation }) => `${quote} ${citation.url}`)
}
