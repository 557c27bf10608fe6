import { describe, expect, it } from 'vitest'
import { presentCoverage } from '../../../server/api/present-coverage.ts'
import { sampleBulletins } from '../sample-bulletins.ts'

const [sample] = sampleBulletins

describe('presentCoverage', () => {
  it('lets a year alone end after all its days', () => {
    if (sample === undefined) throw new Error('there is no sample')
    const dated = (date: string) => ({ ...sample, date })
    expect(presentCoverage([dated('2023-11-10'), dated('2023'), dated('2022-01-01')])).toMatchObject({
      from: '2022-01-01',
      to: '2023',
      regions: ['青石市'],
    })
  })

  it('covers no period where no bulletin was searched', () => {
    expect(presentCoverage([])).toEqual({ bulletins: [], regions: [], from: '', to: '' })
  })
})
