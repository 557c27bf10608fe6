import { describe, expect, it } from 'vitest'
import { findAntecedent } from '../../../../server/answering/conversation/find-antecedent.ts'
import { sampleNames } from './sample-names.ts'

function antecedent(question: string, answer: string): string | undefined {
  return findAntecedent({ question, answer, topic: question, subject: {} }, sampleNames)
}

describe('findAntecedent', () => {
  it('prefers the person the question names to those of its answer', () => {
    expect(antecedent('周明远是哪年任职的？', '何文静《履职情况报告》')).toBe('周明远')
  })

  it('names the holder of an office where the items say who it is', () => {
    expect(antecedent('云溪县水利局局长是谁？', '')).toBe('云溪县水利局局长何文静')
    expect(antecedent('云溪县林业局局长是谁？', '')).toBe('云溪县林业局局长')
  })

  it('takes the first person of the answer, one of the place asked about before others', () => {
    expect(antecedent('谁抓了防汛？', '周明远《报告》：“”[1] 何文静《报告》：“”[2]')).toBe('周明远')
    expect(antecedent('云溪县谁抓了防汛？', '周明远《报告》：“”[1] 何文静《报告》：“”[2]')).toBe('何文静')
  })

  it('reads from the quotes a person whom no item presents', () => {
    expect(antecedent('组长是谁？', '“由林建国任组长”[1]')).toBe('林建国')
    expect(antecedent('谁当了院长？', '“任命陈晓梅为副院长”[1]')).toBe('陈晓梅')
  })

  it('knows nobody where nobody was spoken of', () => {
    expect(antecedent('云溪县有几座水库？', '有3座。')).toBe(undefined)
  })
})
