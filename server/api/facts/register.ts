import type { z } from 'zod'
import type { Fact } from '../../../indexer/facts/fact.ts'
import type { CsvValue } from '../../registers/to-csv.ts'
import type { FactView } from './present-facts.ts'

/** How one kind of facts is listed: where, as what, and as which columns. */
export interface Register<F extends Fact, Schema extends z.ZodType, Name extends string = string> {
  readonly kind: F['kind']
  /** Last part of the address, and the name of the file of comma-separated values. */
  readonly name: Name
  readonly operationId: string
  readonly summary: string
  readonly schema: Schema
  readonly listName: string
  /** `today` is the ISO day of the request. */
  present(fact: F, common: FactView, today: string): z.input<Schema>
  /** Columns beside those that all registers have, with their values. */
  readonly columns: readonly (readonly [header: string, read: (view: z.output<Schema>) => CsvValue])[]
}
