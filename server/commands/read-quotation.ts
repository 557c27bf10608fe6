import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CommandInput } from './command.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** The text to check: as typed, from a file, or from the standard input; throws `UsageError` unless exactly one of them is given. */
export async function readQuotation({ words, options }: CommandInput, terminal: Terminal): Promise<string> {
  const { file, stdin } = options
  const given = [words.length > 0, file !== undefined, stdin === true].filter(Boolean)
  if (given.length !== 1) throw new UsageError('请给出引文、--file 或 - 之一')
  if (words.length > 0) return words.join(' ')
  const text = stdin === true ? await readInput(terminal) : await readGivenFile(String(file), terminal.folder)
  return text.replace(/^\uFEFF/u, '').trim()
}

async function readGivenFile(file: string, folder: string): Promise<string> {
  try {
    return await readFile(resolve(folder, file), 'utf8')
  } catch (cause) {
    throw new UsageError(`无法读取文件 ${file}`, { cause })
  }
}

async function readInput({ input }: Terminal): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of input) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  return Buffer.concat(pieces).toString('utf8')
}
