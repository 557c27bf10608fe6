import type { BulletinRecord } from '../../../../corpus/model/bulletin.ts'
import { parseBulletin } from '../../../../corpus/parse-bulletin.ts'
import type { Decision } from '../../../../indexer/facts/decision.ts'
import { findDecisions } from '../../../../indexer/facts/decisions/find-decisions.ts'
import type { Extraction } from '../../../../indexer/facts/extraction.ts'

const RECORD: BulletinRecord = {
  id: 'nanling-2024-2',
  region: '南陵市',
  publisher: '南陵市人民政府',
  title: '南陵市人民政府公报',
  date: '2024-05-31',
  kind: 'government',
  file: 'nanling-2024-2.txt',
}

/** Decisions of an invented text, read as a bulletin. */
export function readInvented(text: string): Extraction<Decision> {
  const { bulletin } = parseBulletin(RECORD, text)
  const found = bulletin.items.map((item) => findDecisions({ item, bulletin }))
  return {
    facts: found.flatMap(({ facts }) => facts),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  }
}
