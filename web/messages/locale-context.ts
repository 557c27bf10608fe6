import { createContext } from 'react'
import type { Locale } from './locale.ts'

/** The page's language and how to change it. */
export interface LocaleChoice {
  readonly locale: Locale
  readonly choose: (locale: Locale) => void
}

/** Hands the chosen language down the page. */
export const LocaleContext = createContext<LocaleChoice>({ locale: 'zh-CN', choose: () => undefined })
