import { AnswerLine } from './answer-line.tsx'
import type { AnswerBlock } from './answer-block.ts'

function AnswerLines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, position) => (
    <span key={position}>
      {position > 0 && <br />}
      <AnswerLine line={line} />
    </span>
  ))
}

function AnswerList({ block }: { readonly block: Extract<AnswerBlock, { kind: 'list' }> }) {
  const items = block.items.map((item, position) => (
    <li key={position}>
      <AnswerLine line={item} />
    </li>
  ))
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
}

function AnswerTable({ block }: { readonly block: Extract<AnswerBlock, { kind: 'table' }> }) {
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            {block.header.map((cell, column) => (
              <th key={column} scope="col">
                <AnswerLine line={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, position) => (
            <tr key={position}>
              {row.map((cell, column) => (
                <td key={column}>
                  <AnswerLine line={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One block of an answer: a paragraph, quotation, heading, list or table. */
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
