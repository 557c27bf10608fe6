import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus } from './model/corpus.ts'
import type { ParseDiagnostic } from './model/parse-diagnostic.ts'
import { parseBulletin, type ParsedBulletin } from './parse-bulletin.ts'
import { idOfFile } from './record/id-of-file.ts'
import { readRecords } from './record/read-records.ts'
import { decodeText } from './text/decode-text.ts'

const BULLETIN_FILE = /\.(?:txt|md|markdown)$/i
const README = /^readme\./i

/** Reads all bulletins of a folder (.txt, .md), in the order of its records, then by file name. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const names = await readdir(folder)
  const files = names.filter((name) => BULLETIN_FILE.test(name) && !README.test(name)).toSorted()
  const records = await readRecords(folder, files)
  const recorded = records.filter((record) => files.includes(record.file))
  const unrecorded = files.filter((file) => !records.some((record) => record.file === file))
  const sources = [...recorded, ...unrecorded]
  const parsed = await Promise.all(
    sources.map(async (source) => {
      const file = typeof source === 'string' ? source : source.file
      const { text, encoding, isDamaged } = decodeText(await readFile(join(folder, file)))
      const bulletin = parseBulletin(source, text)
      return {
        ...bulletin,
        diagnostics: [...diagnoseEncoding(bulletin, encoding, isDamaged), ...bulletin.diagnostics],
      }
    }),
  )
  return {
    bulletins: parsed.map(({ bulletin }) => bulletin),
    diagnostics: [
      ...records
        .filter((record) => !files.includes(record.file))
        .map((record) => missingFile(record.id, record.file)),
      ...parsed.flatMap(({ diagnostics }) => diagnostics),
    ],
  }
}

function diagnoseEncoding(
  { bulletin }: ParsedBulletin,
  encoding: string,
  isDamaged: boolean,
): readonly ParseDiagnostic[] {
  const base = { bulletinId: bulletin.id, severity: 'warning' } as const
  const other: ParseDiagnostic = { ...base, rule: 'file-not-utf8', message: `Read as ${encoding}.` }
  const damaged: ParseDiagnostic = {
    ...base,
    rule: 'file-damaged',
    message: 'Some bytes mean nothing in this encoding; they stand as U+FFFD.',
  }
  return [...(encoding === 'utf-8' ? [] : [other]), ...(isDamaged ? [damaged] : [])]
}

function missingFile(id: string, file: string): ParseDiagnostic {
  return {
    rule: 'recorded-file-missing',
    severity: 'warning',
    message: `bulletins.json names ${file}, which the folder does not hold.`,
    bulletinId: id || idOfFile(file),
  }
}
