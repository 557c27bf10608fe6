import { createTerminal } from './create-terminal.ts'
import { runWenbao } from './run-wenbao.ts'

/** Runs `wenbao` in this process: what was typed behind it, with the folder it was typed in. */
export async function wenbao(words: readonly string[], folder: string): Promise<void> {
  // A reader that has seen enough closes the pipe: `wenbao search 预算 | head -1`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await runWenbao(words, createTerminal(folder))
}
