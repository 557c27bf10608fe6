import type { Citation } from '../answering/answer.ts'
import type { ProseSource } from './prose-source.ts'
import { createReasoningSkipper } from './verification/create-reasoning-skipper.ts'
import { createSentenceCutter } from './verification/create-sentence-cutter.ts'
import { citeProof } from './verification/cite-proof.ts'
import { endSentence } from './verification/end-sentence.ts'
import { tidySentence } from './verification/tidy-sentence.ts'
import { verifySentence } from './verification/verify-sentence.ts'
import type { Proof, SentencePart } from './verification/verify-sentence.ts'

/** Characters of prose shown; the model is asked for fewer (system-prompt.ts), what goes far beyond is left out. */
const SHOWN_LENGTH = 400
/** Characters of prose read; a model that does not stop is not listened to any longer. */
const READ_LENGTH = 4_000

/** A sentence that may be shown, and the citations its marks stand for. */
export interface VerifiedSentence {
  readonly text: string
  readonly citations: readonly Citation[]
}

/** Verifies prose as it arrives. */
export interface ProseVerifier {
  /** The sentences a further piece completes and that hold. */
  push(piece: string): readonly VerifiedSentence[]
  /** The last sentence, once the prose has ended. */
  end(): readonly VerifiedSentence[]
}

/**
 * A verifier of prose on numbered sources. A sentence is shown if each of its marks stands for words that the
 * cited item holds to the letter; its numbers, dates and names that the cited passages do not hold are marked.
 * Every other sentence is withheld. Marks are numbered anew, one for each stretch quoted.
 */
export function createProseVerifier(sources: readonly ProseSource[]): ProseVerifier {
  const skipReasoning = createReasoningSkipper()
  const cutter = createSentenceCutter()
  const citations: Citation[] = []
  const shown = new Set<string>()
  let length = 0
  let read = 0

  const number = (proof: Proof): Citation => {
    const citation = citeProof(proof, citations.length + 1)
    const known = citations.find((other) => isSamePlace(other, citation))
    if (known === undefined) citations.push(citation)
    return known ?? citation
  }
  const show = (parts: readonly SentencePart[]): VerifiedSentence => {
    const cited: Citation[] = []
    const text = parts.map((part) => {
      if (typeof part === 'string') return part
      const own = [...new Set(part.map(number))]
      cited.push(...own)
      return own.map(({ n }) => `[${n}]`).join('')
    })
    return { text: endSentence(text.join('')), citations: cited }
  }
  const verify = (sentence: string): readonly VerifiedSentence[] => {
    const tidy = tidySentence(sentence)
    if (tidy === '' || shown.has(tidy) || length + tidy.length > SHOWN_LENGTH) return []
    const parts = verifySentence(tidy, sources)
    if (parts === undefined) return []
    shown.add(tidy)
    length += tidy.length
    return [show(parts)]
  }
  return {
    push: (piece) => {
      const prose = skipReasoning(piece)
      const admitted = prose.slice(0, Math.max(0, READ_LENGTH - read))
      read += prose.length
      return cutter.push(admitted).flatMap(verify)
    },
    end: () => cutter.end().flatMap(verify),
  }
}

function isSamePlace(one: Citation, other: Citation): boolean {
  return (
    one.passage.itemId === other.passage.itemId &&
    one.span.start === other.span.start &&
    one.span.end === other.span.end
  )
}
