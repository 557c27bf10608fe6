import type { Item } from '../../../../corpus/model/item.ts'
import type { Extraction } from '../../../../indexer/facts/extraction.ts'
import type { VoteResult } from '../../../../indexer/facts/vote-result.ts'
import { findVotes } from '../../../../indexer/facts/votes/find-votes.ts'

const ITEM: Item = {
  id: 'a-npcsc-2024-1/1',
  bulletinId: 'a-npcsc-2024-1',
  ordinal: 1,
  title: '满意度测评结果报告单',
  kind: 'vote-result',
  text: '',
  annexes: [],
  sections: [],
  tables: [],
  origin: { runs: [] },
}

/** Votes of an invented item with the text given. */
export function readVotes(text: string, more: Partial<Item> = {}): Extraction<VoteResult> {
  return votesOf({ ...ITEM, ...more, text })
}

/** Votes of an item in a bulletin of 某市. */
export function votesOf(item: Item): Extraction<VoteResult> {
  return findVotes({
    item,
    bulletin: {
      id: item.bulletinId,
      region: '某市',
      publisher: '某市人大常委会',
      title: '公报',
      date: '2024',
      kind: 'congress',
      file: 'a.txt',
    },
  })
}
