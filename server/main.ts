import { ListenError } from './listen-error.ts'
import { serve } from './serve.ts'
import { readSettings } from './settings/read-settings.ts'
import { SettingsError } from './settings/settings-error.ts'

async function main(): Promise<void> {
  await serve(readSettings(), {
    say: (text) => console.log(text),
    warn: (text, cause) => console.error(...(cause === undefined ? [text] : [text, cause])),
  })
}

function reportFailure(error: unknown): void {
  const isForeseen = error instanceof SettingsError || error instanceof ListenError
  console.error(isForeseen ? error.message : error)
  process.exitCode = 1
}

main().catch(reportFailure)
