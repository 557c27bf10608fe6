/** Why a request failed, as the server's problem+json (RFC 9457) says it. */
export interface Problem {
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  readonly title: string
  readonly detail?: string
  /** The command that repairs it, where there is one. */
  readonly command?: string
}
