import type { QuoteCheck } from './quote-check.ts'

/** Differences named in a sentence; the others are counted. */
const NAMED = 3

/** What the sentences are made from. */
export type Checked = Omit<QuoteCheck, 'explanation'> & {
  readonly hasOwnEnds?: boolean
  /** A negation right before the quoted words in the source. */
  readonly negationBefore?: string
}

/** Plain sentences that say what a check found. */
export function explainCheck(check: Checked): string {
  const { verdict, matches, places } = check
  switch (verdict) {
    case 'exact':
      return `${sayGenuine('与公报原文一致', check)}${sayPlaces(places)}`
    case 'normalized':
      return `${sayGenuine('文字与公报原文一致，只是标点、空格、数字宽度或繁简写法不同', check)}${sayPlaces(places)}`
    case 'altered':
      return `与公报原文不一致。${sayDifferences(check)}${matches.length > 1 ? '有几处相近，最接近的列在最前。' : ''}`
    case 'stitched':
      return `各片段见于公报，但不是连在一起的一段话：${matches.length > 1 ? `由${matches.length}处拼成` : '中间略去了内容而没有标明'}。`
    case 'not-found':
      return matches.length > 0
        ? '公报里没有这段话。最接近的一处列在下面，只有部分文字相同。'
        : '公报里没有这段话。'
    case 'too-short':
      return `引文太短，无法判断真伪；这几个字在公报里出现${places}处。`
  }
}

function sayGenuine(opening: string, { omits, hasOwnEnds = false, negationBefore }: Checked): string {
  return [
    `${opening}。`,
    omits ? '省略号前后的内容在原文里先后相接，中间有删略。' : '',
    hasOwnEnds ? '首尾标点与原文不同。' : '',
    negationBefore === undefined ? '' : `注意：原文前面还有“${negationBefore}”，截取后意思可能相反。`,
  ].join('')
}

function sayPlaces(places: number): string {
  return places > 1 ? `同样的话共有${places}处。` : ''
}

function sayDifferences({ matches }: Checked): string {
  const differences = matches[0]?.differences ?? []
  const named = differences.slice(0, NAMED).map(({ message }) => `${message}。`)
  const rest = differences.length - named.length
  return `${named.join('')}${rest > 0 ? `另有${rest}处不同。` : ''}`
}
