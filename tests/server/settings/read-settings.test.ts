import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings } from '../../../server/settings/read-settings.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenbao-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (environment: Record<string, string>) => readSettings({ environment, folder, isWatched: true })
const logs = (environment: Record<string, string>, isWatched: boolean) =>
  readSettings({ environment, folder, isWatched }).logsRequests
const writeConfig = (text: string) => writeFileSync(join(folder, 'wenbao.config.json'), text)

describe('readSettings', () => {
  it('needs nothing to be set', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 8787,
      corpusFolder: join(folder, 'corpus/bulletins'),
      indexFolder: join(folder, 'data/index'),
      publicUrl: '',
      rateLimit: 600,
      logsRequests: false,
      logsQuestions: false,
      corsOrigins: [],
    })
  })

  it('reads every setting from the environment', () => {
    const environment = {
      HOST: '0.0.0.0',
      PORT: '0',
      WENBAO_CORPUS: '/texts',
      WENBAO_DATA: 'elsewhere',
      WENBAO_MODEL: 'some/model',
      WENBAO_PUBLIC_URL: 'https://gongbao.example/ask/',
      WENBAO_RATE_LIMIT: '30',
      WENBAO_LOG: 'info',
      WENBAO_LOG_QUESTIONS: '1',
      WENBAO_CORS_ORIGIN: 'https://a.example, http://localhost:5173',
    }
    expect(read(environment)).toEqual({
      host: '0.0.0.0',
      port: 0,
      corpusFolder: '/texts',
      indexFolder: join(folder, 'elsewhere'),
      model: 'some/model',
      publicUrl: 'https://gongbao.example/ask',
      rateLimit: 30,
      logsRequests: true,
      logsQuestions: true,
      corsOrigins: ['https://a.example', 'http://localhost:5173'],
    })
  })

  it('logs requests where nobody watches the output, unless a test runs or it is switched off', () => {
    expect([logs({}, false), logs({}, true)]).toEqual([true, false])
    expect(logs({ NODE_ENV: 'test' }, false)).toBe(false)
    expect(logs({ NODE_ENV: 'test', WENBAO_LOG: 'info' }, false)).toBe(true)
    expect(logs({ WENBAO_LOG: 'off' }, false)).toBe(false)
  })

  it('reads switches and numbers of the file as well as words', () => {
    writeConfig('{"WENBAO_LOG_QUESTIONS": true, "PORT": "8000"}')
    expect(read({})).toMatchObject({ logsQuestions: true, port: 8_000 })
  })

  it('lets the environment go before the file, and an empty variable count as none', () => {
    writeConfig('{"PORT": 9000, "WENBAO_RATE_LIMIT": 5}')
    expect(read({ PORT: '9001', WENBAO_RATE_LIMIT: ' ' })).toMatchObject({ port: 9_001, rateLimit: 5 })
  })

  it('reads a language model, seconds as milliseconds; there is none unless it is set', () => {
    const environment = { WENBAO_LLM_BASE_URL: 'http://127.0.0.1:11434/v1', WENBAO_LLM_MODEL: 'small' }
    expect(read({}).languageModel).toBeUndefined()
    expect(read({ WENBAO_LLM_API_KEY: 'key', WENBAO_LLM_TIMEOUT: '5' }).languageModel).toBeUndefined()
    expect(read(environment).languageModel).toEqual({
      baseUrl: 'http://127.0.0.1:11434/v1',
      model: 'small',
      timeout: 20_000,
    })
    expect(
      read({ ...environment, WENBAO_LLM_API_KEY: 'key', WENBAO_LLM_TIMEOUT: '5' }).languageModel,
    ).toMatchObject({ apiKey: 'key', timeout: 5_000 })
  })

  it.each([
    ['WENBAO_LLM_BASE_URL', { WENBAO_LLM_MODEL: 'small' }],
    ['WENBAO_LLM_MODEL', { WENBAO_LLM_BASE_URL: 'http://127.0.0.1:11434/v1' }],
  ])('names %s where only the other half of a language model is set', (name, environment) => {
    expect(() => read(environment)).toThrow(new RegExp(`${name}：应与`, 'u'))
  })

  it.each([
    ['WENBAO_LLM_BASE_URL', 'localhost:11434'],
    ['WENBAO_LLM_TIMEOUT', '0'],
    ['WENBAO_LLM_TIMEOUT', '601'],
    ['WENBAO_LOG', 'debug'],
    ['WENBAO_LOG_QUESTIONS', 'toString'],
    ['WENBAO_CORS_ORIGIN', 'example.org'],
    ['WENBAO_CORS_ORIGIN', 'https://example.org/path'],
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['PORT', '1.5'],
    ['WENBAO_RATE_LIMIT', '0'],
    ['WENBAO_PUBLIC_URL', 'gongbao.example'],
    ['WENBAO_PUBLIC_URL', 'javascript:alert(1)'],
  ])('names %s where it is %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`${name}：应为`, 'u'))
  })

  it('names every setting at fault at once', () => {
    expect(() => read({ PORT: 'x', WENBAO_RATE_LIMIT: 'y' })).toThrow(
      expect.objectContaining({
        faults: [
          expect.objectContaining({ name: 'PORT' }),
          expect.objectContaining({ name: 'WENBAO_RATE_LIMIT' }),
        ],
      }),
    )
  })

  it('names a setting of the file that it does not know', () => {
    writeConfig('{"WENBAO_DAT": "x"}')
    expect(() => read({})).toThrow(/WENBAO_DAT：不是已知的设置/u)
  })

  it.each(['{', '[]', '"x"', 'null'])('names the file where it holds %s', (text) => {
    writeConfig(text)
    expect(() => read({})).toThrow(/wenbao\.config\.json：应为一个合法的 JSON 对象/u)
  })
})
