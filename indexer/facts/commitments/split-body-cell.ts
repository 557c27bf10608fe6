import { isBodyName } from './is-body-name.ts'

/** A cell's line break inside a long name becomes a blank: 重大能源项目建设 指挥部. Names of people have at most 3 characters. */
const SHORTEST_PART = 4

/** The bodies in a table's cell, as printed; people named beside them (交通运输局 杨 帅) are left out. */
export function splitBodyCell(cell: string): readonly string[] {
  const bodies: string[] = []
  let begun = ''
  for (const word of cell.replaceAll(/[（(][^（）()]*[）)]/g, ' ').split(/[\s、，,；;]+/)) {
    const joined = begun + word
    if (isBodyName(joined)) bodies.push(joined)
    begun = isBodyName(joined) || word.length < SHORTEST_PART ? '' : word
  }
  return [...new Set(bodies)]
}
