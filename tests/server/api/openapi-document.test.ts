import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestApp } from './create-test-app.ts'

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean().optional() }))
    .default([]),
  requestBody: z.object({ required: z.literal(true) }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/u),
    z.object({ description: z.string(), content: z.record(z.string(), z.object({ schema: z.unknown() })) }),
  ),
})

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.literal('1.2.3') }),
  paths: z.record(z.string(), z.record(z.enum(['get', 'post']), operationSchema.optional())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

async function readDocument() {
  const response = await createTestApp().request('/openapi.json')
  const text = await response.text()
  const document = documentSchema.parse(JSON.parse(text))
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation === undefined ? [] : [{ path, method, operation }],
    ),
  )
  return { text, document, operations }
}

describe('GET /openapi.json', () => {
  it('lists every route that the app serves', async () => {
    const { operations } = await readDocument()
    const served = createTestApp()
      .routes.filter(
        ({ method, path }) =>
          /^\/(?:api\/|v1\/|feed\.)/u.test(path) && method !== 'ALL' && !path.endsWith('*'),
      )
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/gu, '{$1}')}`)
    expect(served.length).toBeGreaterThanOrEqual(10)
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`))).toEqual(new Set(served))
  })

  it('gives every operation its own id and declares the parameters of its path', async () => {
    const { operations } = await readDocument()
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { path, operation } of operations) {
      const declared = operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name)
      expect(declared).toEqual([...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]))
    }
  })

  it("describes the problems of every operation as problem+json, or in OpenAI's form", async () => {
    const { operations } = await readDocument()
    for (const { path, operation } of operations) {
      const type = path.startsWith('/v1/') ? 'application/json' : 'application/problem+json'
      const failures = Object.entries(operation.responses).filter(([status]) => status >= '400')
      expect(failures.map(([status]) => status)).toEqual(expect.arrayContaining(['429', '500']))
      for (const [, { content }] of failures) expect(Object.keys(content)).toEqual([type])
    }
  })

  it('refers only to schemas it holds', async () => {
    const { text, document } = await readDocument()
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu)].map(
      (match) => match[1],
    )
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((name) => name === undefined || !(name in document.components.schemas))).toEqual(
      [],
    )
  })
})
