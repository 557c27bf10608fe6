import { useContext } from 'react'
import { LocaleContext } from './locale-context.ts'
import type { Locale } from './locale.ts'
import type { RegisterMessages } from './register-messages.ts'
import { registersEn } from './registers-en.ts'
import { registersZhCn } from './registers-zh-cn.ts'

const CATALOGUES: Readonly<Record<Locale, RegisterMessages>> = { 'zh-CN': registersZhCn, en: registersEn }

/** The words of the registers in the chosen language; apart from the others, since the first page needs none of them. */
export function useRegisterMessages(): RegisterMessages {
  return CATALOGUES[useContext(LocaleContext).locale]
}
