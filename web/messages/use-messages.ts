import { useContext } from 'react'
import { en } from './en.ts'
import { LocaleContext } from './locale-context.ts'
import type { Locale } from './locale.ts'
import type { Messages } from './messages.ts'
import { zhCn } from './zh-cn.ts'

const CATALOGUES: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCn, en }

/** The page's words in the chosen language. */
export function useMessages(): Messages {
  return CATALOGUES[useContext(LocaleContext).locale]
}
