import { describe, expect, it } from 'vitest'
import { foldBlanks } from '../../../web/reader/fold-blanks.ts'
import { layoutItem } from '../../../web/reader/layout-item.ts'
import { listShownSpans } from '../../../web/reader/list-shown-spans.ts'
import { sampleItem } from './sample-item.ts'

describe('listShownSpans', () => {
  it('leaves out the title that the page shows above and the header that the table repeats', () => {
    const { text, title } = sampleItem
    const shown = listShownSpans(layoutItem(sampleItem)).map(({ start, end }) => text.slice(start, end))
    const repeated = '序号项目任务'
    expect(foldBlanks(shown.join(''))).toBe(
      foldBlanks(text).replace(title, '').replace(`桥${repeated}`, '桥'),
    )
  })
})
