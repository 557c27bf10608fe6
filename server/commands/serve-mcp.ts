import packageJson from '../../package.json' with { type: 'json' }
import { createIndexSource } from '../api/index-source.ts'
import { serveOverStdio } from '../mcp/serve-over-stdio.ts'
import { openConfiguredIndex } from '../open-configured-index.ts'
import { reportMissingIndex } from '../report-missing-index.ts'
import { readSettings } from '../settings/read-settings.ts'
import { SettingsError } from '../settings/settings-error.ts'
import { warmUp } from '../warm-up.ts'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

async function main(): Promise<void> {
  const settings = readSettings()
  const indexSource = createIndexSource({ open: async () => warmUp(await openConfiguredIndex(settings)) })
  const close = serveOverStdio({
    indexSource,
    version: packageJson.version,
    publicUrl: settings.publicUrl,
    ownUrl: `http://127.0.0.1:${settings.port}`,
    reportError: (error) => console.error(error),
  })
  const stop = async (): Promise<void> => {
    await close()
    await indexSource.close()
    process.exit(0)
  }
  for (const signal of STOP_SIGNALS) process.once(signal, () => void stop())
  process.stdin.once('end', () => void stop())
  await reportMissingIndex(indexSource, (message) => console.error(message))
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exitCode = 1
})
