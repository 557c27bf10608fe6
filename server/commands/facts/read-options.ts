import { parseArgs } from 'node:util'
import type { FactKind } from '../../../indexer/facts/fact.ts'
import { KIND_NAMES } from './describe-fact.ts'

/** What `npm run facts` is asked for. */
export interface FactOptions {
  /** How many records to show; none by default. */
  readonly sample: number
  /** Which sample; the same seed shows the same records. */
  readonly seed: number
  readonly kind?: FactKind
  readonly json: boolean
}

/** The options of a command line; throws an error with a sentence in Chinese where they cannot be read. */
export function readOptions(args: readonly string[]): FactOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sample: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      kind: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const kind = readKind(values.kind)
  return {
    sample: readWhole('sample', values.sample),
    seed: readWhole('seed', values.seed),
    json: values.json,
    ...(kind === undefined ? {} : { kind }),
  }
}

function readWhole(name: string, value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new Error(`--${name} 应是非负整数，给出的是 ${value}`)
  return Number(value)
}

function readKind(value: string | undefined): FactKind | undefined {
  if (value === undefined) return undefined
  if (isKind(value)) return value
  throw new Error(`--kind 应是 ${Object.keys(KIND_NAMES).join('、')} 之一，给出的是 ${value}`)
}

function isKind(value: string): value is FactKind {
  return Object.hasOwn(KIND_NAMES, value)
}
