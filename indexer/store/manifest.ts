/** Describes an index folder: what made it, and the checksums that say whether it still fits. */
export interface Manifest {
  readonly formatVersion: number
  readonly builtAt: string
  readonly analyzer: string
  readonly embedder: { readonly name: string; readonly dimensions: number; readonly fingerprint: string }
  /** SHA-256 over the corpus files, hexadecimal. */
  readonly corpusFingerprint: string
  readonly counts: {
    readonly bulletins: number
    readonly items: number
    readonly passages: number
    readonly facts: number
  }
  readonly diagnostics: Readonly<Record<string, number>>
  /** SHA-256 of every file of the folder, hexadecimal, by file name. */
  readonly checksums: Readonly<Record<string, string>>
}
