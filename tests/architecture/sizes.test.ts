import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layers, listFiles } from './list-files.ts'

const largest = { median: 80, of95Percent: 250, ofAll: 300 }

const files = layers
  .flatMap((folder) => listFiles(folder, /\.(tsx?|css)$/))
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
  .toSorted((one, other) => one.lines - other.lines)

const linesAt = (share: number) => files[Math.ceil(share * files.length) - 1]?.lines ?? Infinity

describe('source files', () => {
  it('are read in every layer', () => {
    expect(files.length).toBeGreaterThan(100)
    for (const layer of layers)
      expect(files.filter(({ path }) => path.startsWith(`${layer}/`))).not.toEqual([])
  })

  it('are short: one idea a file', () => {
    expect(linesAt(0.5)).toBeLessThanOrEqual(largest.median)
    expect(linesAt(0.95)).toBeLessThanOrEqual(largest.of95Percent)
  })

  it('never pass the cap', () => {
    expect(files.filter(({ lines }) => lines > largest.ofAll)).toEqual([])
  })
})
