import { readCorpus } from '../../corpus/read-corpus.ts'
import { readCorrections } from '../../indexer/facts/read-corrections.ts'
import { readFacts } from '../../indexer/facts/read-facts.ts'
import { readSettings } from '../settings/read-settings.ts'
import { countFacts } from './facts/count-facts.ts'
import { formatReport } from './facts/format-report.ts'
import { readOptions } from './facts/read-options.ts'
import { sampleFacts } from './facts/sample-facts.ts'

async function main(): Promise<void> {
  const { sample, seed, kind, json } = readOptions(process.argv.slice(2))
  const { corpusFolder } = readSettings()
  const { bulletins } = await readCorpus(corpusFolder)
  const { facts, diagnostics } = readFacts(bulletins, await readCorrections(corpusFolder))
  const chosen = kind === undefined ? facts : facts.filter((fact) => fact.kind === kind)
  const report = {
    counts: countFacts(chosen, bulletins),
    diagnostics,
    sample: sampleFacts(chosen, sample, seed),
  }
  console.log(json ? JSON.stringify(report, null, 2) : formatReport(report))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
