/** A line of the printed contents. */
export interface ContentsEntry {
  /** Title as printed there, blanks of the layout removed. */
  readonly title: string
  /** Who speaks or reports, where the contents say so (秦远林, 第一组). */
  readonly speaker?: string
  readonly page?: number
  /** UTF-16 offset in the delivered file. */
  readonly offset: number
}
