import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { thesaurusFile } from '../../corpus/read-thesaurus.ts'

/** SHA-256 over the names and bytes of a corpus folder's files and the records and corrections beside it, and over the thesaurus that passages are annotated by, hexadecimal. */
export async function fingerprintCorpus(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await readdir(folder)).toSorted())
    hash.update(file).update(await readFile(join(folder, file)))
  const corrections = await readFile(join(dirname(folder), 'corrections.json')).catch(() => undefined)
  if (corrections !== undefined) hash.update(corrections)
  const records = await readFile(join(dirname(folder), 'bulletins.json')).catch(() => undefined)
  if (records !== undefined) hash.update(records)
  hash.update(await readFile(thesaurusFile))
  return hash.digest('hex')
}
