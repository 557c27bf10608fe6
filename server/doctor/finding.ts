/** What a look at one part of the installation found. */
export interface Finding {
  /** The part: 索引, 端口. */
  readonly part: string
  /** `broken`: nothing works until it is repaired; `doubtful`: worth knowing. */
  readonly state: 'good' | 'doubtful' | 'broken'
  readonly detail: string
  /** The shell command that repairs it. */
  readonly command?: string
}
