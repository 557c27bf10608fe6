import { useMessages } from '../messages/use-messages.ts'
import { keyByPlace } from '../page/key-by-place.ts'
import { ScrollFrame } from '../page/scroll-frame.tsx'
import type { AnswerBlock } from './answer-block.ts'
import { AnswerLine } from './answer-line.tsx'

function AnswerLines({ lines }: { readonly lines: readonly string[] }) {
  return keyByPlace(lines).map(({ place, entry }) => (
    <span key={place}>
      {place > 0 && <br />}
      <AnswerLine line={entry} />
    </span>
  ))
}

function AnswerList({ block }: { readonly block: Extract<AnswerBlock, { kind: 'list' }> }) {
  const items = keyByPlace(block.items).map(({ place, entry }) => (
    <li key={place}>
      <AnswerLine line={entry} />
    </li>
  ))
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
}

function AnswerRow({ cells, as: Cell }: { readonly cells: readonly string[]; readonly as: 'th' | 'td' }) {
  return (
    <tr>
      {keyByPlace(cells).map(({ place, entry }) => (
        <Cell key={place} scope={Cell === 'th' ? 'col' : undefined}>
          <AnswerLine line={entry} />
        </Cell>
      ))}
    </tr>
  )
}

function AnswerTable({ block }: { readonly block: Extract<AnswerBlock, { kind: 'table' }> }) {
  const messages = useMessages()
  return (
    <ScrollFrame className="table-frame" label={messages.tableLabel}>
      <table>
        <thead>
          <AnswerRow cells={block.header} as="th" />
        </thead>
        <tbody>
          {keyByPlace(block.rows).map(({ place, entry }) => (
            <AnswerRow key={place} cells={entry} as="td" />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

/** One block of an answer: a paragraph, quotation, notice, heading, list or table. */
export function AnswerBlockView({ block }: { readonly block: AnswerBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <AnswerLines lines={block.lines} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <AnswerLines lines={block.lines} />
        </blockquote>
      )
    case 'notice':
      return (
        <p className="answer-notice" role="note">
          <AnswerLines lines={block.lines} />
        </p>
      )
    case 'heading':
      return (
        <h3>
          <AnswerLine line={block.line} />
        </h3>
      )
    case 'list':
      return <AnswerList block={block} />
    case 'table':
      return <AnswerTable block={block} />
  }
}
