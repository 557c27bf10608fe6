import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestApp } from '../create-test-app.ts'

const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

describe('the page of documentation', () => {
  it('shows every operation and every schema of the document', async () => {
    const app = createTestApp()
    const { paths, components } = documentSchema.parse(await (await app.request('/openapi.json')).json())
    const response = await app.request('/docs')
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/u)
    const page = await response.text()
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(operations.length).toBeGreaterThan(20)
    for (const operation of operations) expect(page).toContain(`<h2><code>${operation}</code></h2>`)
    for (const name of Object.keys(components.schemas)) expect(page).toContain(`id="schema-${name}"`)
  })

  it('leads to nothing outside the server and runs no script', async () => {
    const page = await (await createTestApp().request('/docs')).text()
    expect(page).not.toContain('<script')
    for (const [, address = ''] of page.matchAll(/(?:href|src)="([^"]*)"/gu))
      expect(address).toMatch(/^[#/]/u)
    const targets = new Set([...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id))
    for (const [, anchor] of page.matchAll(/href="#([^"]*)"/gu)) expect(targets).toContain(anchor)
  })
})
