import { html } from 'hono/html'
import type { Html } from './describe-type.ts'

/** A table of the documentation: the first cell of each row is its header. */
export interface DocumentedTable {
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly [first: Html | string, ...rest: (Html | string)[]])[]
}

/** A table as HTML; nothing where it has no rows. */
export function renderTable({ caption, header, rows }: DocumentedTable): Html {
  if (rows.length === 0) return html``
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${header.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}
