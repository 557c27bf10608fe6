/** Sizes of type. */
export const typeSizes = ['normal', 'large'] as const

/** Colours of the page: those of the system, or always light or dark. */
export const themes = ['system', 'light', 'dark'] as const

/** How the page is shown. */
export interface DisplaySettings {
  readonly type: (typeof typeSizes)[number]
  readonly theme: (typeof themes)[number]
}
