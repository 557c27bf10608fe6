import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { examineInstallation } from '../../../server/doctor/examine-installation.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-doctor-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('examineInstallation', () => {
  it('says which setting is wrong, and looks at what does not depend on it', async () => {
    const findings = await examineInstallation({ environment: { PORT: 'eighty' }, folder })
    expect(findings.map(({ part }) => part)).toEqual(['Node.js', '原生模块', '网页', '设置'])
    expect(findings.at(-1)).toMatchObject({ state: 'broken', detail: expect.stringContaining('PORT：应为') })
  })

  it('does not fetch a model from the network to look at it', async () => {
    const environment = {
      WENBAO_MODEL: 'nobody/no-such-model',
      PORT: '0',
      WENBAO_DATA: join(folder, 'index'),
    }
    const findings = await examineInstallation({ environment, folder })
    expect(findings.find(({ part }) => part === '向量模型')).toMatchObject({ state: 'doubtful' })
    expect(findings.find(({ part }) => part === '索引')).toMatchObject({ state: 'doubtful' })
  })

  it('names the file of settings that is no JSON', async () => {
    writeFileSync(join(folder, 'wenbao.config.json'), '{')
    const findings = await examineInstallation({ environment: {}, folder })
    expect(findings.at(-1)).toMatchObject({ detail: expect.stringContaining('wenbao.config.json') })
  })
})
