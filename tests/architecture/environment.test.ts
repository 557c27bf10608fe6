import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layers, listFiles } from './list-files.ts'

const sources = layers.flatMap((folder) => listFiles(folder, /\.tsx?$/))

describe('process.env', () => {
  it('is read by the settings alone', () => {
    const readers = sources.filter((path) =>
      /\bprocess\.env\b|\benv\b[^\n]*'node:process'/.test(readFileSync(path, 'utf8')),
    )
    expect(sources.length).toBeGreaterThan(100)
    expect(readers).not.toEqual([])
    expect(readers.filter((path) => !path.includes('/settings/'))).toEqual([])
  })
})
