/** How a command ends: `found` what was asked for, `nothing` of the kind or not genuine, `misused`, or `unable` for want of an index, a port, a right setting. */
export const exitCodes = { found: 0, nothing: 1, misused: 2, unable: 3 } as const

/** Number that a command hands to the shell. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
