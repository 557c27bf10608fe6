/** Something odd in a delivered text: counted and printed by the build, never thrown. */
export interface ParseDiagnostic {
  /** Name of the rule that found it, kebab-case. */
  readonly rule: string
  readonly severity: 'info' | 'warning'
  readonly message: string
  readonly bulletinId: string
  readonly itemId?: string
  /** UTF-16 offset in the delivered file. */
  readonly offset?: number
}
