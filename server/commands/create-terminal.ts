import type { Terminal } from './terminal.ts'

/** The terminal, or the pipes, that this process was started with; paths are counted from a folder. */
export function createTerminal(folder: string): Terminal {
  const { stdin, stdout } = process
  return {
    write: (text) => void stdout.write(text),
    complain: (text, cause) => console.error(...(cause === undefined ? [text] : [text, cause])),
    input: stdin,
    progress: stdout,
    // Node.js itself heeds NO_COLOR and the kind of terminal.
    hasColors: stdout.isTTY && stdout.hasColors(),
    folder,
  }
}
