import { describe, expect, it } from 'vitest'
import { readBodies } from '../../../corpus/read-bodies.ts'
import { readThesaurus } from '../../../corpus/read-thesaurus.ts'
import { createExpander } from '../../../indexer/expansion/create-expander.ts'

const thesaurus = [
  { area: '人社', official: ['拖欠农民工工资', '欠薪'], lay: ['拖工钱', '工钱'] },
  { area: '司法', official: ['法律援助'], lay: ['免费律师'] },
]
const isKnown = (): boolean => true
const expand = createExpander({ thesaurus, bodies: [], isKnown })

describe('createExpander', () => {
  it('finds the official wordings of everyday words and keeps the words as typed', () => {
    expect(expand('老板 拖 工钱怎么办')).toEqual([{ text: '拖 工钱', official: ['拖欠农民工工资', '欠薪'] }])
  })

  it('lets the longest of overlapping wordings count', () => {
    expect(expand('拖工钱').map(({ text }) => text)).toEqual(['拖工钱'])
  })

  it('adds nothing that the question says already or the index does not hold', () => {
    expect(expand('免费律师就是法律援助吗')).toEqual([])
    expect(createExpander({ thesaurus, bodies: [], isKnown: () => false })('免费律师')).toEqual([])
  })

  it('reads traditional characters', () => {
    expect(expand('免費律師')[0]?.official).toEqual(['法律援助'])
  })

  it('knows the short names of bodies from the shipped directory', () => {
    const shipped = createExpander({ thesaurus: readThesaurus(), bodies: readBodies(), isKnown })
    expect(shipped('人社局去年办成了什么')[0]?.official).toContain('人力资源和社会保障局')
  })
})

describe('readThesaurus', () => {
  it('holds several thousand concepts, each with both kinds of wording', () => {
    const concepts = readThesaurus()
    expect(concepts.length).toBeGreaterThan(3000)
    expect(concepts.every(({ official, lay }) => official.length > 0 && lay.length > 0)).toBe(true)
  })

  it('names the line that is no concept', () => {
    expect(() => readThesaurus('package.json')).toThrow('line 1')
  })
})
