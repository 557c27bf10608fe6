import type { QuoteDifferenceView } from '../../server/api/schemas/quote-check.ts'
import { isAlike, isLeftOut, isLooselyAlike } from './is-alike.ts'

/** A run of characters that both texts have, or one alone: `removed` stands in the source only, `added` in the quotation only. */
export interface WordSegment {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** The two texts cut at their differences: joined, the segments of each are the text itself. */
export interface ComparedWords {
  readonly source: readonly WordSegment[]
  readonly given: readonly WordSegment[]
}

type Difference = Pick<QuoteDifferenceView, 'source' | 'given'>
type Place = readonly [source: number, given: number]

interface Texts {
  readonly source: string
  readonly given: string
  readonly differences: readonly Difference[]
  readonly alike: (one: string, other: string) => boolean
}

/** The place after one step over what both texts have; undefined where they differ, or end. */
function step({ source, given, alike }: Texts, [at, to]: Place): Place | undefined {
  if (isLeftOut(source, at)) return [at + 1, to]
  if (isLeftOut(given, to)) return [at, to + 1]
  return alike(source.charAt(at), given.charAt(to)) ? [at + 1, to + 1] : undefined
}

/** Where the differences from the n-th on begin, so that all between them is alike; tries every place and remembers what failed. */
function placeDifferences(texts: Texts): readonly Place[] | undefined {
  const { source, given, differences } = texts
  const failed = new Set<string>()

  function placeFrom(start: Place, n: number): readonly Place[] | undefined {
    const key = `${start.join()},${n}`
    if (failed.has(key)) return undefined
    const difference = differences[n]
    for (let place: Place | undefined = start; place !== undefined; place = step(texts, place)) {
      const [at, to] = place
      if (difference === undefined) {
        if (at === source.length && to === given.length) return []
      } else if (source.startsWith(difference.source, at) && given.startsWith(difference.given, to)) {
        const rest = placeFrom([at + difference.source.length, to + difference.given.length], n + 1)
        if (rest !== undefined) return [place, ...rest]
      }
    }
    failed.add(key)
    return undefined
  }
  return placeFrom([0, 0], 0)
}

function cut(
  text: string,
  pieces: readonly { readonly at: number; readonly text: string }[],
  kind: 'removed' | 'added',
): readonly WordSegment[] {
  const segments: WordSegment[] = []
  let end = 0
  for (const piece of pieces) {
    if (piece.text === '') continue
    segments.push({ kind: 'same', text: text.slice(end, piece.at) }, { kind, text: piece.text })
    end = piece.at + piece.text.length
  }
  segments.push({ kind: 'same', text: text.slice(end) })
  return segments.filter((segment) => segment.text !== '')
}

/** Cuts a source and a quotation at their differences, in order; undefined where they cannot be found in the two texts. */
export function compareWords(
  source: string,
  given: string,
  differences: readonly Difference[],
): ComparedWords | undefined {
  const texts = { source, given, differences }
  const places =
    placeDifferences({ ...texts, alike: isAlike }) ?? placeDifferences({ ...texts, alike: isLooselyAlike })
  if (places === undefined) return undefined
  const pieces = places.flatMap(([at, to], n) => {
    const difference = differences[n]
    return difference === undefined ? [] : [{ at, to, ...difference }]
  })
  return {
    source: cut(
      source,
      pieces.map((piece) => ({ at: piece.at, text: piece.source })),
      'removed',
    ),
    given: cut(
      given,
      pieces.map((piece) => ({ at: piece.to, text: piece.given })),
      'added',
    ),
  }
}
