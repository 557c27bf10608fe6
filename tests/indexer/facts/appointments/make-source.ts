import type { Item, ItemKind } from '../../../../corpus/model/item.ts'
import type { FactSource } from '../../../../indexer/facts/fact-source.ts'

/** A source of one invented item, in a bulletin of an invented county. */
export function makeSource(kind: ItemKind, title: string, text: string): FactSource {
  const item: Item = {
    id: 'yunxi-2022-1/3',
    bulletinId: 'yunxi-2022-1',
    ordinal: 3,
    title,
    kind,
    text,
    body: '云溪县人民政府',
    date: '2022-05-08',
    annexes: [],
    sections: [],
    tables: [],
    origin: { runs: [[0, 0, text.length]] },
  }
  return {
    item,
    bulletin: {
      id: 'yunxi-2022-1',
      region: '云溪县',
      publisher: '云溪县人民政府',
      title: '云溪县人民政府公报',
      date: '2022',
      kind: 'government',
      file: 'yunxi-2022-1.txt',
    },
  }
}
