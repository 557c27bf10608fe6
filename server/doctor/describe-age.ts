const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago something was, from milliseconds, in its largest whole unit: 3 天前. */
export function describeAge(milliseconds: number): string {
  if (milliseconds >= DAY) return `${Math.floor(milliseconds / DAY)} 天前`
  if (milliseconds >= HOUR) return `${Math.floor(milliseconds / HOUR)} 小时前`
  if (milliseconds >= MINUTE) return `${Math.floor(milliseconds / MINUTE)} 分钟前`
  return '刚刚'
}
