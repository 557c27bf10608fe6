import { shapeOfLine, type LineShape } from '../genre/line-shape.ts'
import { endsAsTitle } from '../genre/title-endings.ts'
import { compactTitle } from '../text/compact-title.ts'

/** A printed title and how many paragraphs it takes. */
export interface PrintedTitle {
  readonly text: string
  readonly length: number
}

const LONGEST_TITLE = 4
const LONGEST_LINE = 70
const PARTS: ReadonlySet<LineShape> = new Set(['title', 'short', 'prose', 'names'])
/** 汨罗市打好安全生产翻身仗工作方案一、工作目标: a heading glued to the title. */
const GLUED_HEADING = /^(.{4,80}?)[一1][、.]/

/** Reads a title that may run over several paragraphs (汨罗市人民政府 / 关于…的 / 通 知). */
export function readTitle(paragraphs: readonly string[], from: number): PrintedTitle {
  const first = compactTitle(paragraphs[from] ?? '')
  const glued = GLUED_HEADING.exec(first)?.[1]
  if (glued && isComplete(glued)) return { text: glued, length: 1 }
  let text = ''
  for (let length = 1; length <= LONGEST_TITLE; length += 1) {
    const part = paragraphs[from + length - 1]
    if (part === undefined || (length > 1 && !isPart(part))) break
    text += compactTitle(part)
    if (isComplete(text))
      return {
        text: text + rangeBelow(paragraphs[from + length]),
        length: lengthWith(paragraphs, from, length),
      }
  }
  return { text: first, length: 1 }
}

function isPart(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_LINE && !/[。；！？]/.test(paragraph) && PARTS.has(shapeOfLine(paragraph))
  )
}

function isComplete(text: string): boolean {
  return endsAsTitle(text) && isBalanced(text, '《', '》') && isBalanced(text, '（', '）')
}

function isBalanced(text: string, open: string, close: string): boolean {
  return text.split(open).length === text.split(close).length
}

/** （2023—2025年） or （试行） on a line of its own below a title. */
function rangeBelow(next: string | undefined): string {
  const compact = compactTitle(next ?? '')
  return /^[（(](?:试行|暂行|\d{4}[^（）()]{0,12}年?)[）)]$/.test(compact) && !/[月日]/.test(compact)
    ? compact
    : ''
}

function lengthWith(paragraphs: readonly string[], from: number, length: number): number {
  return rangeBelow(paragraphs[from + length]) === '' ? length : length + 1
}
