import type { ParseDiagnostic } from '../../../corpus/model/parse-diagnostic.ts'
import { toDeliveredOffset } from '../../../corpus/text/to-delivered-offset.ts'
import type { FactSource } from '../fact-source.ts'

/** What was odd at an offset of an item's text. */
export interface Oddity {
  readonly rule: string
  readonly severity: ParseDiagnostic['severity']
  readonly message: string
  /** UTF-16 offset in the item's text. */
  readonly at: number
}

/** An oddity with its place in the delivered file. */
export function diagnoseDecision({ item }: FactSource, oddity: Oddity): ParseDiagnostic {
  return {
    rule: oddity.rule,
    severity: oddity.severity,
    message: oddity.message,
    bulletinId: item.bulletinId,
    itemId: item.id,
    offset: toDeliveredOffset(item.origin, oddity.at),
  }
}
