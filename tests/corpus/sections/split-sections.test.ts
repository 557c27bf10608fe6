import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOpenings } from '../../../corpus/sections/find-openings.ts'
import { splitSections } from '../../../corpus/sections/split-sections.ts'
import { splitParagraphs } from '../../../corpus/text/split-paragraphs.ts'
import type { Section } from '../../../corpus/model/section.ts'

function sectionsOf(text: string): readonly Section[] {
  return splitSections(
    text,
    findOpenings({ text, paragraphs: splitParagraphs(text), opensBold: () => false }),
  )
}

function outlineOf(text: string): readonly string[] {
  return sectionsOf(text).map(({ level, marker, title }) => `${level} ${marker}${title}`)
}

describe('splitSections', () => {
  it('tiles any text', () => {
    const pieces = [
      '一、',
      '二、',
      '（一）',
      '（二）',
      '1.',
      '（1）',
      '第一条 ',
      '出席：张三',
      '工作任务',
      '推进各项工作。',
      '，',
      '\n',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
        (text) => {
          const sections = sectionsOf(text)
          expect(sections.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text)
          expect(sections.every(({ level, path }) => path.length === level)).toBe(true)
        },
      ),
    )
  })

  it('nests 一、 （一） 1. （1） whatever order the kinds are skipped in', () => {
    expect(outlineOf('一、甲\n1.乙\n2.丙\n二、丁\n（一）戊\n1.己\n（1）庚\n（二）辛')).toEqual([
      '1 一、甲',
      '2 1.乙',
      '2 2.丙',
      '1 二、丁',
      '2 （一）戊',
      '3 1.己',
      '4 （1）庚',
      '2 （二）辛',
    ])
  })

  it('opens a section inside a paragraph after a full stop', () => {
    expect(
      outlineOf('一、甲工作\n各项工作有序推进。（一）推进立法。制定条例。（二）推进普法。广泛宣传。'),
    ).toEqual(['1 一、甲工作', '2 （一）推进立法', '2 （二）推进普法'])
  })

  it('takes a lone sentence for a heading only where text runs on below it', () => {
    expect(outlineOf('1.履职情况。\n全年各项工作有序推进，成效明显。')).toEqual(['1 1.履职情况'])
    expect(outlineOf('（一）新出台的政策。\n（二）新建设的项目。')).toEqual(['1 （一）', '1 （二）'])
  })

  it('puts a heading without a number above the numbered ones that start anew below it', () => {
    expect(
      outlineOf('去年的主要工作\n一、甲\n完成任务。\n二、乙\n完成任务。\n今年的主要任务\n一、丙\n完成任务。'),
    ).toEqual(['1 去年的主要工作', '2 一、甲', '2 二、乙', '1 今年的主要任务', '2 一、丙'])
  })

  it('keeps a list that starts anew inside a part that goes on after it', () => {
    expect(outlineOf('五、甲\n一、乙\n二、丙\n六、丁')).toEqual([
      '1 五、甲',
      '2 一、乙',
      '2 二、丙',
      '1 六、丁',
    ])
  })
})
