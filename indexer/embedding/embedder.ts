/** Turns texts into unit vectors. Questions and passages may be prepared differently (instructions, prefixes). */
export interface Embedder {
  /** Name shown to people and kept in the manifest. */
  readonly name: string
  /** Identifies the weights and their preparation; vectors of different fingerprints never meet. */
  readonly fingerprint: string
  readonly dimensions: number
  embedQuestion(text: string): Promise<Float32Array>
  embedPassages(texts: readonly string[]): Promise<readonly Float32Array[]>
}
