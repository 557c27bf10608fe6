/** An element of an XML document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly XmlElement[]
}

interface Draft {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlElement[]
  text: string
}

const TOKEN = /<\?xml[^?]*\?>|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/uy
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads a document strictly, as a reader of feeds would: it throws where the document is not well-formed. */
export function readXml(document: string): XmlElement {
  const root: Draft = { name: '', attributes: {}, children: [], text: '' }
  const open: Draft[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(document)
    if (match === null) throw new Error(`not XML: ${document.slice(at, at + 40)}`)
    readToken(match, open)
  }
  const [top] = root.children
  if (open.length !== 1 || root.children.length !== 1 || top === undefined)
    throw new Error('not one document')
  return top
}

function readToken([, closed, opened, attributes = '', empty, text]: RegExpExecArray, open: Draft[]): void {
  const within = open.at(-1)
  if (within === undefined) throw new Error('closed too often')
  if (text !== undefined) within.text += decode(text)
  if (opened !== undefined) {
    const draft = { name: opened, attributes: readAttributes(attributes), children: [], text: '' }
    within.children.push(draft)
    if (empty === '') open.push(draft)
  }
  if (closed === undefined) return
  if (closed !== within.name) throw new Error(`${within.name} closed as ${closed}`)
  open.pop()
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, decode(value)]),
  )
}

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/u.test(text)) throw new Error(`not escaped: ${text}`)
  return text.replaceAll(/&(\w+);/gu, (_, name: string) => ENTITIES[name] ?? '')
}
