import { describe, expect, it } from 'vitest'
import { checkText } from '../../../server/checking/check-text.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { checkingBulletins } from './checking-bulletins.ts'

const index = createReferenceIndex(checkingBulletins)
const region = checkingBulletins[0]?.region ?? ''
const other = checkingBulletins.find((bulletin) => bulletin.region !== region)?.region ?? ''

describe('checkText', () => {
  it('checks the quotations of an article one by one, by their marks', () => {
    const article = [
      '记者从公报中看到一组数字。报告说：“改造危桥36座，未发生一起重大交通事故。”',
      '报告还说：“改造危桥96座，未发生一起重大交通事故。”又称“全县建成了三座国际机场，游客翻番。”',
      '《关于进一步加强农村公路养护管理工作的意见》已经印发。',
    ].join('\n')
    const { verdict, quotations } = checkText(article, index)
    expect(verdict).toBe('not-found')
    expect(quotations.map((quotation) => quotation.verdict)).toEqual(['exact', 'altered', 'not-found'])
    for (const { span, text } of quotations) expect(article.slice(span.start, span.end)).toBe(text)
  })

  it('takes a text that is a quotation itself as one, whatever marks stand in it', () => {
    const { verdict, quotations } = checkText('我们坚持问题导向，开展“走找想促”活动', index)
    expect([verdict, quotations]).toEqual(['exact', []])
  })

  it('says when a genuine quotation is attributed to another place', () => {
    const quote = '改造危桥36座，未发生一起重大交通事故。'
    const [right] = checkText(`据${region}的报告，大家都在讨论这件事：“${quote}”`, index).quotations
    const [wrong] = checkText(`据${other}的报告，大家都在讨论这件事：“${quote}”`, index).quotations
    expect(right?.attribution).toMatchObject({ claimed: [region], agrees: true })
    expect(wrong?.attribution).toMatchObject({ claimed: [other], agrees: false })
    expect(wrong?.attribution?.message).toContain(other)
  })
})

describe('checkText: quotation marks within quotation marks', () => {
  it('takes the outermost marks for the quotation’s, and an article that reports for an article', () => {
    const article =
      '据报道，报告称“我们坚持问题导向，开展“走找想促”活动，解决群众急难愁盼问题460个。”报告还说：“改造危桥96座，未发生一起重大交通事故。”'
    const { quotations } = checkText(article, index)
    expect(quotations.map(({ verdict }) => verdict)).toEqual(['exact', 'altered'])
  })

  it('leaves out marks that are never closed', () => {
    expect(checkText('他说：“改造危桥96座，未发生一起重大交通事故。', index).quotations).toEqual([])
  })
})
