import type { Problem } from './problem.ts'

function stringField(record: object, name: string): string | undefined {
  const value: unknown = Reflect.get(record, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a problem+json body; undefined where the text is something else. */
export function readProblem(text: string): Problem | undefined {
  const body = parseJson(text)
  if (typeof body !== 'object' || body === null) return undefined
  const title = stringField(body, 'title')
  if (title === undefined) return undefined

  const status: unknown = Reflect.get(body, 'status')
  const detail = stringField(body, 'detail')
  const command = stringField(body, 'command')
  return {
    status: typeof status === 'number' ? status : 0,
    title,
    ...(detail ? { detail } : {}),
    ...(command ? { command } : {}),
  }
}
