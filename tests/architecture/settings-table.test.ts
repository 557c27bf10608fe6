import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingsSchema } from '../../server/settings/settings-schema.ts'

describe('README.md', () => {
  it('lists every setting and no other', () => {
    const listed = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` /gm)].map(
      ([, name]) => name,
    )
    expect(listed.length).toBeGreaterThan(3)
    expect(new Set(listed)).toEqual(new Set(Object.keys(settingsSchema.shape)))
  })
})
