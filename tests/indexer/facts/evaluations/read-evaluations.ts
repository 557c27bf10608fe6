import type { Item } from '../../../../corpus/model/item.ts'
import { parseBulletin } from '../../../../corpus/parse-bulletin.ts'
import type { BulletinRecord } from '../../../../corpus/model/bulletin.ts'
import type { Evaluation } from '../../../../indexer/facts/evaluation.ts'
import { findEvaluations } from '../../../../indexer/facts/evaluations/find-evaluations.ts'
import type { Extraction } from '../../../../indexer/facts/extraction.ts'

const RECORD: BulletinRecord = {
  id: 'a-npcsc-2024-1',
  region: '某县',
  publisher: '某县人大常委会',
  title: '公报',
  date: '2024',
  kind: 'congress',
  file: 'a.txt',
}

/** Evaluations of an item in a bulletin of 某县. */
export function evaluationsOf(item: Item): Extraction<Evaluation> {
  return findEvaluations({ item, bulletin: { ...RECORD, id: item.bulletinId } })
}

/** Evaluations of all items of an invented text. */
export function readEvaluations(text: string): Extraction<Evaluation> {
  const read = parseBulletin(RECORD, text).bulletin.items.map(evaluationsOf)
  return {
    facts: read.flatMap(({ facts }) => facts),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** Points as `aspect point`. */
export function listPoints({ facts }: Extraction<Evaluation>): readonly string[] {
  return facts.map(({ aspect, point }) => `${aspect} ${point}`)
}
