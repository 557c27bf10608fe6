import type { EvaluationView } from '../../server/api/schemas/facts.ts'

/** What the records of all registers share. */
export type RecordView = Pick<
  EvaluationView,
  'id' | 'region' | 'body' | 'bodyId' | 'person' | 'date' | 'quote' | 'citation'
>
