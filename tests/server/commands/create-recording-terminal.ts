import type { Terminal } from '../../../server/commands/terminal.ts'

/** A terminal that keeps what is written to it. */
export interface RecordingTerminal extends Terminal {
  readonly written: () => string
  readonly complaints: () => string
}

/** A terminal without a screen: paths are counted from the project, the input is what is given. */
export function createRecordingTerminal({
  input = '',
  hasColors = false,
  folder = process.cwd(),
} = {}): RecordingTerminal {
  const written: string[] = []
  const complaints: string[] = []
  const write = (text: string): boolean => written.push(text) > 0
  return {
    write,
    complain: (text) => void complaints.push(text),
    input: (async function* typed() {
      yield input
    })(),
    progress: { write },
    hasColors,
    folder,
    written: () => written.join(''),
    complaints: () => complaints.join('\n'),
  }
}
