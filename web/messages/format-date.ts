import type { Locale } from './locale.ts'

const ISO_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/

/** An ISO date of any precision in the reader's language (2024-02-23 → 2024年2月23日); other text unchanged. */
export function formatDate(isoDate: string, locale: Locale): string {
  const [, year, month, day] = ISO_DATE.exec(isoDate) ?? []
  if (year === undefined) return isoDate
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number)
  if (locale === 'en') return isoDate.slice(0, 10)
  return parts.map((part, position) => `${part}${'年月日'.charAt(position)}`).join('')
}
