import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layers, listFiles } from './list-files.ts'

interface Link {
  readonly from: string
  readonly to: string
}

const withoutCode = (text: string) => text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')

/** Anchor that a Markdown host gives a heading: lower case, no punctuation, blanks as hyphens. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')

const anchorsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

const linksOf = (from: string): readonly Link[] =>
  [...withoutCode(readFileSync(from, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => ({
    from,
    to,
  }))

const leads = ({ from, to }: Link) => {
  const [path = '', anchor] = to.split('#')
  const target = path === '' ? from : join(dirname(from), decodeURI(path))
  return existsSync(target) && (anchor === undefined || anchorsOf(target).includes(decodeURI(anchor)))
}

const documents = listFiles('.', /\.md$/)
const links = documents.flatMap(linksOf).filter(({ to }) => !/^[a-z]+:/.test(to))

describe('documents', () => {
  it('are read, with the links inside the repository', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']))
    expect(links.length).toBeGreaterThan(10)
  })

  it('link only to files and headings that exist', () => {
    expect(links.filter((link) => !leads(link))).toEqual([])
  })
})

describe('comments', () => {
  it('name only documents that exist', () => {
    const sources = [...layers, 'scripts', 'tests'].flatMap((folder) => listFiles(folder, /\.(tsx?|mjs)$/))
    const named = sources.flatMap((from) =>
      [...readFileSync(from, 'utf8').matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(([to]) => ({ from, to })),
    )
    expect(sources.length).toBeGreaterThan(100)
    expect(named.filter(({ to }) => !existsSync(to))).toEqual([])
  })
})
