/** A command that was typed in a way it can't be run. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
