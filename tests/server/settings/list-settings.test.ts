import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listSettings } from '../../../server/settings/list-settings.ts'
import { readSettings } from '../../../server/settings/read-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-settings-list-'))
writeFileSync(join(folder, 'wenbao.config.json'), '{"HOST": "::1", "PORT": 9000, "WENBAO_RATE_LIMIT": 5}')
afterAll(() => rmSync(folder, { recursive: true }))

const sources = {
  folder,
  environment: { PORT: '9001', HOST: '::', WENBAO_LLM_API_KEY: 'sk-secret' },
  given: { HOST: '0.0.0.0' },
}

describe('listSettings', () => {
  it('says of each setting what goes before what', () => {
    const settings = listSettings(sources)
    expect(settings).toContainEqual({ name: 'HOST', value: '0.0.0.0', origin: '命令行' })
    expect(settings).toContainEqual({ name: 'PORT', value: '9001', origin: '环境变量' })
    expect(settings).toContainEqual({ name: 'WENBAO_RATE_LIMIT', value: '5', origin: 'wenbao.config.json' })
    expect(settings).toContainEqual({ name: 'WENBAO_DATA', value: 'data/index', origin: '默认' })
    expect(readSettings(sources)).toMatchObject({ host: '0.0.0.0', port: 9_001, rateLimit: 5 })
  })

  it('shows no secret', () => {
    expect(JSON.stringify(listSettings(sources))).not.toContain('sk-secret')
  })

  it('shows a wrong value as it is set', () => {
    const settings = listSettings({ folder, environment: { WENBAO_LOG: 'loud' } })
    expect(settings).toContainEqual({ name: 'WENBAO_LOG', value: 'loud', origin: '环境变量' })
  })
})
