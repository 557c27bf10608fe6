import { basename, dirname } from 'node:path'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layers, listFiles } from './list-files.ts'

const sources = [...layers, 'scripts'].flatMap((folder) => listFiles(folder, /\.(tsx?|mjs|css)$/))

const saysNothing = /^(utils?|helpers?|common|misc|shared|managers?|service|types|index)$/

const unfinished = /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|oxlint-disable|eslint-disable/

describe('names', () => {
  it('say what a file is about', () => {
    const stems = sources.map((path) => basename(path).replace(/\..*$/, ''))
    expect(stems.length).toBeGreaterThan(100)
    expect(stems.filter((stem) => saysNothing.test(stem))).toEqual([])
  })

  it('say what a folder is about', () => {
    const folders = new Set(sources.flatMap((path) => dirname(path).split('/')))
    expect(folders.size).toBeGreaterThan(10)
    expect([...folders].filter((folder) => saysNothing.test(folder))).toEqual([])
  })
})

describe('sources', () => {
  it('leave nothing for later and silence no check', () => {
    expect(sources.filter((path) => unfinished.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})
