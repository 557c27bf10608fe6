/** Whether one date (an ISO day, or a year alone) is after another; where only years can be compared, the year has to be later. */
export function isLater(date: string, than: string): boolean {
  const precision = Math.min(date.length, than.length)
  return date.slice(0, precision) > than.slice(0, precision)
}
