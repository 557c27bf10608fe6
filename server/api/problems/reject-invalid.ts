import type { ValidationTargets } from 'hono'
import type { ZodError } from 'zod'
import { toBadRequest } from './to-bad-request.ts'

/** Result of checking one part of a request against its schema. */
type Validation =
  | { readonly target: keyof ValidationTargets; readonly success: true }
  | { readonly target: keyof ValidationTargets; readonly success: false; readonly error: ZodError }

/** Throws a `bad-request` problem that names the first field a schema rejects. */
export function rejectInvalid(validation: Validation): void {
  if (!validation.success) throw toBadRequest(validation.error, 'body')
}
