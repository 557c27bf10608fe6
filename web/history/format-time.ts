import type { Locale } from '../messages/locale.ts'

/** An ISO time as day and minute where the reader is (2026年7月31日 14:05). */
export function formatTime(isoTime: string, locale: Locale): string {
  const time = new Date(isoTime)
  if (Number.isNaN(time.getTime())) return isoTime
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time)
}
