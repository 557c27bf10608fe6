import type { zhCn } from './zh-cn.ts'

/** A full set of the page's words in one language. */
export type Messages = typeof zhCn
