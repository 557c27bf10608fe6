import { useEffect, useState } from 'react'
import type { LocaleChoice } from './locale-context.ts'
import type { Locale } from './locale.ts'

const STORAGE_KEY = 'wenbao.locale'

function storedLocale(): Locale {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, locale)
  } catch {
    // A browser that forbids storage forgets the choice with the page.
  }
}

/** The reader's language: Chinese until they choose another, remembered on this device. */
export function useLocale(): LocaleChoice {
  const [locale, setLocale] = useState(storedLocale)
  useEffect(() => {
    document.documentElement.lang = locale
    storeLocale(locale)
  }, [locale])
  return { locale, choose: setLocale }
}
