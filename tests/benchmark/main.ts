import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIndex } from '../../indexer/build/build-index.ts'
import { createEmbedder } from '../../indexer/embedding/create-embedder.ts'
import { openIndex } from '../../indexer/open-index.ts'
import { ask } from '../../server/answering/ask.ts'
import { search } from '../../server/answering/search.ts'
import { checkQuote } from '../../server/checking/check-quote.ts'
import { enlargeQuotes } from './enlarge-quotes.ts'
import { quantile } from './quantile.ts'

const CORPUS = 'corpus/bulletins'
const BUILDS = 3
const ROUNDS = 20
/** Characters of the quotations checked, how many are checked, and the step from passage to passage. */
const QUOTED = 60
const CHECKS = 200
const STEP = 7
/** How many times as much text a large corpus has. */
const TIMES = 100
/** The question of a round; the golden questions take turns. */
const asked = (round: number): string => questions[round % questions.length]?.question ?? ''
const questions: readonly { readonly question: string }[] = JSON.parse(
  readFileSync('tests/golden/questions.json', 'utf8'),
)

/** Milliseconds that each of `count` runs takes. */
async function measure(count: number, run: (round: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < count; round++) {
    const start = performance.now()
    await run(round)
    times.push(performance.now() - start)
  }
  return times
}

function report(name: string, times: readonly number[]): void {
  const [median, last] = [quantile(times, 0.5), quantile(times, 0.99)].map((time) => time.toFixed(1))
  console.log(`${name.padEnd(28)} ${median} ms 中位数   ${last} ms 第99百分位   ${times.length} 次`)
}

console.log(`Node ${process.versions.node}，${availableParallelism()} 个处理器核心`)
const folder = await mkdtemp(join(tmpdir(), 'wenbao-benchmark-'))
try {
  report('载入模型', await measure(1, () => createEmbedder()))
  const embedder = await createEmbedder()
  report(
    '一个问题的向量',
    await measure(questions.length * ROUNDS, (round) => embedder.embedQuestion(asked(round))),
  )
  const build = { corpusFolder: CORPUS, indexFolder: folder, embedder }
  report('建立索引（五份公报）', await measure(BUILDS, () => buildIndex(build)))
  report('打开索引', await measure(BUILDS, async () => (await openIndex(folder, { embedder })).close()))
  const index = await openIndex(folder, { embedder })
  const passages = index
    .bulletins()
    .flatMap(({ id }) => index.items(id).flatMap((item) => index.passagesOf(item.id)))
  const [embedding = 0] = await measure(1, () => embedder.embedPassages(passages.map(({ text }) => text)))
  console.log(`每秒算出 ${((1000 * passages.length) / embedding).toFixed(0)} 段的向量`)
  await measure(questions.length, (round) => ask({ question: asked(round) }, { index }))
  report(
    '检索一次',
    await measure(questions.length * ROUNDS, (round) =>
      search({ query: asked(round), limit: 10 }, { index }),
    ),
  )
  const times = await measure(questions.length * ROUNDS, (round) =>
    ask({ question: asked(round) }, { index }),
  )
  report('回答一个问题', times)
  console.log(
    `每秒回答 ${(1000 / (times.reduce((sum, time) => sum + time, 0) / times.length)).toFixed(0)} 个问题（逐个）`,
  )
  const quoted = passages.map(({ text }) => text.slice(0, QUOTED)).filter((text) => text.length === QUOTED)
  const sentence = (round: number): string => quoted[(round * STEP) % quoted.length] ?? ''
  const changed = (round: number): string => sentence(round).replace(sentence(round).charAt(QUOTED / 2), '零')
  await measure(20, async (round) => checkQuote(changed(round), index))
  report('核对原文', await measure(CHECKS, async (round) => checkQuote(sentence(round), index)))
  report('核对改动', await measure(CHECKS, async (round) => checkQuote(changed(round), index)))
  const large = { ...index, quotes: enlargeQuotes(index, TIMES) }
  report(
    `核对原文（${TIMES} 倍文本）`,
    await measure(CHECKS, async (round) => checkQuote(sentence(round), large)),
  )
  report(
    `核对改动（${TIMES} 倍文本）`,
    await measure(CHECKS, async (round) => checkQuote(changed(round), large)),
  )
  report('核对一个字重复六万次', await measure(3, async () => checkQuote('的'.repeat(60_000), large)))
  index.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
