import type { Item } from '../../corpus/model/item.ts'
import type { Section } from '../../corpus/model/section.ts'
import type { Table } from '../../corpus/model/table.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { presentBulletinReference } from './present-bulletin-reference.ts'
import { presentItemReference } from './present-item-reference.ts'
import { presentItemSummary } from './present-item-summary.ts'
import type { ItemView } from './schemas/bulletin.ts'
import type { ItemReferenceView } from './schemas/passage.ts'
import { ApiProblem } from './problems/api-problem.ts'

const presentSection = (section: Section): ItemView['sections'][number] => ({
  ...section,
  path: [...section.path],
})

function presentTable(table: Table): ItemView['tables'][number] {
  return {
    ...table,
    header: [...table.header],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells] })),
  }
}

function presentNeighbours(item: Item, index: BulletinIndex): Pick<ItemView, 'previous' | 'next'> {
  const items = index.items(item.bulletinId)
  const place = items.findIndex(({ id }) => id === item.id)
  const referTo = (offset: number): ItemReferenceView | undefined => {
    const neighbour = items[place + offset]
    return neighbour && presentItemReference(neighbour)
  }
  return place > 0 ? { previous: referTo(-1), next: referTo(1) } : { next: referTo(1) }
}

/** An item with its text, structure, tables and neighbours. */
export function presentItem(item: Item, index: BulletinIndex): ItemView {
  const bulletin = index.bulletins().find(({ id }) => id === item.bulletinId)
  if (bulletin === undefined)
    throw new ApiProblem('internal', { detail: `索引中没有公报 ${item.bulletinId}。` })
  return {
    ...presentItemSummary({ ...item, characters: item.text.length }),
    ...presentNeighbours(item, index),
    bulletin: presentBulletinReference(bulletin),
    text: item.text,
    meeting: item.meeting,
    addressee: item.addressee,
    registrationNumber: item.registrationNumber,
    annexes: [...item.annexes],
    sections: item.sections.map(presentSection),
    tables: item.tables.map(presentTable),
  }
}
