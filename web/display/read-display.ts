import { themes, typeSizes } from './display-settings.ts'
import type { DisplaySettings } from './display-settings.ts'

/** The settings that attributes of the root name; `apply-display.js` wrote them before the first paint. */
export function readDisplay(attributes: Readonly<Record<string, string | undefined>>): DisplaySettings {
  return {
    type: typeSizes.find((size) => size === attributes['type']) ?? 'normal',
    theme: themes.find((theme) => theme === attributes['theme']) ?? 'system',
  }
}
