import { buildIndex, type BuildReport } from '../../indexer/build/build-index.ts'
import { isIndexCurrent } from '../../indexer/build/is-index-current.ts'
import { createEmbedder } from '../../indexer/embedding/create-embedder.ts'
import { readSettings } from '../settings/read-settings.ts'
import { SettingsError } from '../settings/settings-error.ts'
import { createProgressLine } from './create-progress-line.ts'

/** Diagnostics printed in full; the rest are counted by rule. */
const SHOWN_DIAGNOSTICS = 5

async function main(): Promise<void> {
  const { corpusFolder, indexFolder, model } = readSettings()
  const embedder = await createEmbedder(model)
  const isForced = process.argv.includes('--force')
  if (!isForced && (await isIndexCurrent({ corpusFolder, indexFolder, embedder }))) {
    console.log('索引已是最新')
    return
  }
  const onProgress = createProgressLine(process.stdout)
  report(await buildIndex({ corpusFolder, indexFolder, embedder, onProgress }))
}

function report({ manifest, diagnostics }: BuildReport): void {
  const { counts, diagnostics: byRule } = manifest
  console.log(
    `索引已建成：${counts.bulletins} 期公报，${counts.items} 篇，${counts.passages} 段，${counts.facts} 条记录`,
  )
  const rules = Object.entries(byRule).map(([rule, count]) => `${rule} ${count}`)
  if (rules.length > 0) console.log(`原文异常之处：${rules.join('，')}`)
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning')
  for (const { bulletinId, message } of warnings.slice(0, SHOWN_DIAGNOSTICS))
    console.log(`  ${bulletinId}：${message}`)
  if (warnings.length > SHOWN_DIAGNOSTICS) console.log(`  另有 ${warnings.length - SHOWN_DIAGNOSTICS} 处警告`)
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exitCode = 1
})
