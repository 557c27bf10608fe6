import { ProblemError } from './problem-error.ts'
import { readProblem } from './read-problem.ts'

/** The JSON at an address of the API, in the shape of the schema by which the server writes it; throws `ProblemError` where the server refuses, `TypeError` where it cannot be reached. */
export async function fetchJson<Body>(address: string, signal: AbortSignal): Promise<Body> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) {
    const { status, statusText } = response
    throw new ProblemError(readProblem(await response.text()) ?? { status, title: `${status} ${statusText}` })
  }
  return response.json()
}
