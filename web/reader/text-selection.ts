import type { Span } from '../../corpus/model/span.ts'

/** Runs of text in a container, each with the offset at which it stands. */
function listRuns(container: HTMLElement): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[data-at]')]
}

function startOf(run: HTMLElement): number {
  return Number(run.dataset['at'])
}

function lengthOf(run: HTMLElement): number {
  return run.textContent.length
}

/** Characters of a run before a boundary of a range; undefined where the boundary stands outside of its words. */
function charactersBefore(run: HTMLElement, node: Node, offset: number): number | undefined {
  return node.nodeType === Node.TEXT_NODE && run.contains(node) ? offset : undefined
}

/** The stretch of an item's text that a range selects of what a container shows; undefined where it selects none of it. */
export function readSelection(container: HTMLElement, range: Range): Span | undefined {
  const runs = listRuns(container).filter((run) => range.intersectsNode(run))
  const [first] = runs
  const last = runs.at(-1)
  if (first === undefined || last === undefined) return undefined
  const start = startOf(first) + (charactersBefore(first, range.startContainer, range.startOffset) ?? 0)
  const end = startOf(last) + (charactersBefore(last, range.endContainer, range.endOffset) ?? lengthOf(last))
  return start < end ? { start, end } : undefined
}

/** Selects a stretch of an item's text in what a container shows. */
export function selectSpan(container: HTMLElement, { start, end }: Span): void {
  const runs = listRuns(container)
  const first = runs.find((run) => startOf(run) + lengthOf(run) > start)
  const last = runs.findLast((run) => startOf(run) < end)
  const from = first?.firstChild
  const to = last?.firstChild
  if (!first || !last || !from || !to) return
  const range = document.createRange()
  range.setStart(from, Math.max(0, start - startOf(first)))
  range.setEnd(to, Math.min(lengthOf(last), end - startOf(last)))
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
