import { afterEach, describe, expect, it, vi } from 'vitest'
import { readDisplay } from '../../../web/display/read-display.ts'

/** A script, not a module; its path is kept from the compiler, which would ask for exports. */
const SCRIPT: string = '../../../web/public/apply-display.js'

/** The attributes of the root after the script that runs before the first paint. */
async function applyDisplay(stored: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const dataset: Record<string, string> = {}
  vi.stubGlobal('localStorage', { getItem: (key: string) => stored[key] ?? null })
  vi.stubGlobal('document', { documentElement: { dataset } })
  vi.resetModules()
  await import(SCRIPT)
  return dataset
}

describe('readDisplay', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    [{}, { type: 'normal', theme: 'system' }],
    [{ 'wenbao.type': 'large' }, { type: 'large', theme: 'system' }],
    [{ 'wenbao.theme': 'dark' }, { type: 'normal', theme: 'dark' }],
    [
      { 'wenbao.theme': 'light', 'wenbao.type': 'large' },
      { type: 'large', theme: 'light' },
    ],
    [
      { 'wenbao.theme': 'pink', 'wenbao.type': 'huge' },
      { type: 'normal', theme: 'system' },
    ],
  ])('reads %j, applied before the first paint, as %j', async (stored, settings) => {
    expect(readDisplay(await applyDisplay(stored))).toEqual(settings)
  })
})
