import { ProblemError } from './problem-error.ts'
import { readProblem } from './read-problem.ts'

/** How something is fetched. */
export interface FetchOptions {
  readonly signal: AbortSignal
  /** JSON that is posted; without it the address is only read. */
  readonly body?: string | undefined
}

/** The JSON at an address of the API, in the shape of the schema by which the server writes it; throws `ProblemError` where the server refuses, `TypeError` where it cannot be reached. */
export async function fetchJson<Body>(address: string, { signal, body }: FetchOptions): Promise<Body> {
  const accept = { accept: 'application/json' }
  const response = await fetch(
    address,
    body === undefined
      ? { signal, headers: accept }
      : { signal, method: 'POST', headers: { ...accept, 'content-type': 'application/json' }, body },
  )
  if (!response.ok) {
    const { status, statusText } = response
    throw new ProblemError(readProblem(await response.text()) ?? { status, title: `${status} ${statusText}` })
  }
  return response.json()
}
