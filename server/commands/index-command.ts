import { buildIndex, type BuildReport } from '../../indexer/build/build-index.ts'
import { isIndexCurrent } from '../../indexer/build/is-index-current.ts'
import { createEmbedder } from '../../indexer/embedding/create-embedder.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Command } from './command.ts'
import { createProgressLine } from './create-progress-line.ts'
import { exitCodes } from './exit-codes.ts'

/** Diagnostics printed in full; the rest are counted by rule. */
const SHOWN_DIAGNOSTICS = 5

/** `wenbao index`: builds the index where it is missing or older than the bulletins or the model. */
export const indexCommand: Command = {
  name: 'index',
  argument: '',
  summary: '建索引：缺少，或比公报、模型旧时重建',
  options: [{ flag: '--force', summary: '已是最新也重建' }],
  examples: ['wenbao index', 'wenbao index --force'],
  run: async ({ options }, terminal) => {
    const { corpusFolder, indexFolder, model } = readSettings()
    const embedder = await createEmbedder(model)
    const isForced = options['force'] === true
    if (!isForced && (await isIndexCurrent({ corpusFolder, indexFolder, embedder }))) {
      terminal.write('索引已是最新\n')
      return exitCodes.found
    }
    const onProgress = createProgressLine(terminal.progress)
    terminal.write(formatReport(await buildIndex({ corpusFolder, indexFolder, embedder, onProgress })))
    return exitCodes.found
  },
}

function formatReport({ manifest, diagnostics }: BuildReport): string {
  const { counts, diagnostics: byRule } = manifest
  const rules = Object.entries(byRule).map(([rule, count]) => `${rule} ${count}`)
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning')
  const unshown = warnings.length - SHOWN_DIAGNOSTICS
  const lines = [
    `索引已建成：${counts.bulletins} 期公报，${counts.items} 篇，${counts.passages} 段，${counts.facts} 条记录`,
    ...(rules.length > 0 ? [`原文异常之处：${rules.join('，')}`] : []),
    ...warnings.slice(0, SHOWN_DIAGNOSTICS).map(({ bulletinId, message }) => `  ${bulletinId}：${message}`),
    ...(unshown > 0 ? [`  另有 ${unshown} 处警告`] : []),
  ]
  return `${lines.join('\n')}\n`
}
