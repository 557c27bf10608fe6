import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Manifest } from '../../indexer/store/manifest.ts'
import type { OperationsObserver } from './operations-observer.ts'

/** The figures of operation, for Prometheus. */
export interface Metrics extends OperationsObserver {
  readonly mediaType: string
  /** All figures in the text format of Prometheus. */
  render(): Promise<string>
}

/** What the figures are of. */
export interface MetricsOptions {
  readonly version: string
  /** The manifest of the index in use; undefined while there is none. */
  readonly readManifest: () => Promise<Manifest | undefined>
}

/** Bounds in seconds: a register takes milliseconds, a question a tenth of a second, prose up to twenty seconds. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Counts requests and answers, and reads process and index when asked; with a registry of its own. */
export function createMetrics(options: MetricsOptions): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'wenbao_http_requests_total',
    help: 'Requests answered, by route pattern and class of status.',
    labelNames: ['route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'wenbao_http_request_duration_seconds',
    help: 'Seconds until an answer began, by route pattern.',
    labelNames: ['route'],
    buckets: DURATIONS,
    registers,
  })
  const answers = new Counter({
    name: 'wenbao_answers_total',
    help: 'Questions answered, by status of the answer.',
    labelNames: ['status'],
    registers,
  })
  for (const status of ['answered', 'related', 'refused']) answers.inc({ status }, 0)
  const describeIndex = createIndexGauges(registry, options.version)
  return {
    mediaType: registry.contentType,
    request: ({ route, status, milliseconds }) => {
      requests.inc({ route, status: `${Math.floor(status / 100)}xx` })
      durations.observe({ route }, milliseconds / 1_000)
    },
    answer: ({ status }) => answers.inc({ status }),
    render: async () => {
      describeIndex(await options.readManifest())
      return registry.metrics()
    },
  }
}

/** Gauges of the index in use; there are none of it while there is no index. */
function createIndexGauges(registry: Registry, version: string): (manifest: Manifest | undefined) => void {
  const registers = [registry]
  const info = new Gauge({
    name: 'wenbao_index_info',
    help: 'The index in use; always 1.',
    labelNames: ['version', 'built_at', 'analyzer', 'embedder'],
    registers,
  })
  const records = new Gauge({
    name: 'wenbao_index_records',
    help: 'What the index in use holds, by kind.',
    labelNames: ['kind'],
    registers,
  })
  return (manifest) => {
    info.reset()
    records.reset()
    if (manifest === undefined) return
    const { builtAt, analyzer, embedder, counts } = manifest
    info.set({ version, built_at: builtAt, analyzer, embedder: embedder.name }, 1)
    for (const [kind, count] of Object.entries(counts)) records.set({ kind }, count)
  }
}
