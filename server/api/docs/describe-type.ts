import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { DocumentedSchema } from './documented.ts'

/** Escaped HTML. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Name of the schema a reference points to. */
function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

/** The type of a value in short: a link to a named schema, the values of an enumeration, or the name of a JSON type. */
export function describeType(schema: DocumentedSchema | undefined): Html {
  if (schema === undefined) return html`—`
  const { $ref: reference, enum: values, anyOf, oneOf, allOf, type, items } = schema
  if (reference !== undefined) {
    const name = nameOf(reference)
    return html`<a href="#schema-${name}">${name}</a>`
  }
  if (values !== undefined) return html`${values.map(String).join(' | ')}`
  const parts = anyOf ?? oneOf ?? allOf
  if (parts !== undefined)
    return html`${parts.map((part, at) => html`${at === 0 ? '' : ' | '}${describeType(part)}`)}`
  if (type === 'array') return html`${describeType(items)}[]`
  return html`${type === undefined ? 'any' : [type].flat().join(' | ')}`
}
