import type { Item } from '../model/item.ts'
import type { ParseDiagnostic } from '../model/parse-diagnostic.ts'
import { splitCells } from '../tables/split-cells.ts'
import { toDeliveredOffset } from '../text/to-delivered-offset.ts'

/** Table rows with more cells than the header: their columns had to be found by what the cells look like. */
export function diagnoseTables(item: Item): readonly ParseDiagnostic[] {
  return item.tables.flatMap((table) =>
    table.rows.flatMap(({ span }): readonly ParseDiagnostic[] => {
      const width = splitCells(item.text.slice(span.start, span.end)).length
      if (width <= table.header.length) return []
      return [
        {
          rule: 'table-row-too-wide',
          severity: 'info',
          message: `A row has ${width} cells under ${table.header.length} headings.`,
          bulletinId: item.bulletinId,
          itemId: item.id,
          offset: toDeliveredOffset(item.origin, span.start),
        },
      ]
    }),
  )
}
