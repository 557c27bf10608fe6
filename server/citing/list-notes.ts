import type { Reference } from './reference.ts'

const SEPARATOR = ' › '

/** What a reference says that the formats of reference managers have no field for, one Chinese line each. */
export function listNotes(reference: Reference): readonly string[] {
  const { cumulativeNumber, author, registrationNumber, section, quotedPage, quote } = reference
  const notes = [
    cumulativeNumber !== undefined && `总第${cumulativeNumber}号`,
    author?.body !== undefined && `所在机构：${author.body}`,
    registrationNumber !== undefined && `规范性文件登记号：${registrationNumber}`,
    section.length > 0 && `位置：${section.join(SEPARATOR)}`,
    quote !== undefined && quotedPage !== undefined && `引文页码：第${quotedPage}页`,
  ]
  return notes.filter((note) => note !== false)
}
