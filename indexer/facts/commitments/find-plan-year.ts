/** 2024年, 2024 年度; not one end of 2023—2025年 */
const YEAR = /(?<![\d—–―~～-])(20\d{2})\s*年(?!\s*[—–―~～至-])/g
const RANGE = /20\d{2}\s*年?\s*[—–―~～-]{1,2}\s*20\d{2}/
/** 2024年，我们将…; 2024年是…; 2023年，在全市… as the opening words of the plan */
const OPENING = /^[\s。：:]*(20\d{2})\s*年(?:度)?\s*[，,是]/

/** The year a plan is for, where its headings name exactly one, or its opening words do. */
export function findPlanYear(headings: readonly string[], text: string): number | undefined {
  if (headings.some((heading) => RANGE.test(heading))) return undefined
  const named = headings.flatMap((heading) => [...heading.matchAll(YEAR)].map((match) => Number(match[1])))
  const years = [...new Set(named)]
  if (years.length > 0) return years.length === 1 ? years[0] : undefined
  const opening = OPENING.exec(text)?.[1]
  return opening === undefined ? undefined : Number(opening)
}
