import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createTestApp } from '../create-test-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-page-'))
const pageFolder = join(folder, 'web')
mkdirSync(join(pageFolder, 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'secret')
writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>问报</title>')
writeFileSync(join(pageFolder, 'icon.svg'), '<svg/>')
writeFileSync(join(pageFolder, 'assets', 'main-a1b2c3.js'), 'export {}')
afterAll(() => rmSync(folder, { recursive: true }))

const request = (path: string) => createTestApp({ pageFolder }).request(path)

describe('servePage', () => {
  it.each([
    '/',
    '/check',
    '/commitments',
    '/votes',
    '/bodies',
    '/bodies/云溪县:财政局',
    '/people/李钦',
    '/bulletins',
    '/bulletins/yunxi-gov-2023',
    '/bulletins/yunxi-gov-2023/12',
    '/index.html',
  ])('shows the page at %s and lets nobody keep it', async (path) => {
    const response = await request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/u)
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
    expect(await response.text()).toContain('<title>问报</title>')
  })

  it('lets browsers keep files with hashed names for ever, and others not', async () => {
    const script = await request('/assets/main-a1b2c3.js')
    expect(script.headers.get('Content-Type')).toMatch(/^text\/javascript/u)
    expect(script.headers.get('Cache-Control')).toContain('immutable')
    expect((await request('/icon.svg')).headers.get('Cache-Control')).toBe('no-cache')
  })

  it.each([
    '/nothing',
    '/bulletinsx',
    '/assets/gone.js',
    '/assets',
    '/assets/',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e%5c%2e%2e%5csecret.txt',
    '//secret.txt',
    '/%',
    '/%00',
  ])('finds nothing at %s', async (path) => {
    const response = await request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  })

  it('names the command that builds the page while there is none', async () => {
    const response = await createTestApp().request('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm start')
  })
})
