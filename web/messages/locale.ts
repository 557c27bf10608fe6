/** Languages the page speaks. */
export type Locale = 'zh-CN' | 'en'
