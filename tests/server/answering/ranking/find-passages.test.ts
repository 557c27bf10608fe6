import { describe, expect, it } from 'vitest'
import { findPassages } from '../../../../server/answering/ranking/find-passages.ts'
import { understandQuestion } from '../../../../server/answering/understanding/understand-question.ts'
import { createReferenceIndex } from '../../reference-index.ts'
import { understandingBulletins } from '../understanding/understanding-bulletins.ts'

const index = createReferenceIndex(understandingBulletins)
const understanding = understandQuestion({ question: '青石市2023年度工作情况报告' }, index)

describe('findPassages', () => {
  it('puts the learned model’s best first and keeps every fused hit at hand', async () => {
    const { fused, hits } = await findPassages(understanding, index)
    expect(hits.length).toBeGreaterThan(2)
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(new Set(fused.map(({ passage }) => passage.id))).toEqual(
      new Set(hits.map(({ passage }) => passage.id)),
    )
  })

  it('lets a cross-encoder put the best in its own order', async () => {
    const { hits } = await findPassages(understanding, index)
    const last = hits.at(-1)?.passage.text ?? ''
    const scorePairs = async (_: string, texts: readonly string[]) =>
      texts.map((text) => Number(text.includes(last)))
    const { hits: read } = await findPassages(understanding, { ...index, scorePairs })
    expect(read[0]?.passage.text).toBe(last)
    expect(read.length).toBe(hits.length)
  })
})
