import { useEffect, useState } from 'react'
import type { DisplaySettings } from './display-settings.ts'
import { readDisplay } from './read-display.ts'

/** The settings and how to change them. */
export interface DisplayChoice {
  readonly settings: DisplaySettings
  readonly choose: (chosen: Partial<DisplaySettings>) => void
}

/** What stands where nothing was chosen: it is neither stored nor an attribute. */
const UNCHOSEN: ReadonlySet<string> = new Set(['normal', 'system'])

function keep(name: keyof DisplaySettings, value: string): void {
  const { dataset } = document.documentElement
  if (UNCHOSEN.has(value)) delete dataset[name]
  else dataset[name] = value
  try {
    if (UNCHOSEN.has(value)) localStorage.removeItem(`wenbao.${name}`)
    else localStorage.setItem(`wenbao.${name}`, value)
  } catch {
    // A browser that forbids storage forgets the choice with the page.
  }
}

/** Gives the browser's own bars the colour of the theme. */
function colourBars(theme: DisplaySettings['theme']): void {
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const scheme = bar.dataset['scheme'] ?? ''
    if (theme === 'system') bar.media = `(prefers-color-scheme: ${scheme})`
    else bar.media = theme === scheme ? 'all' : 'not all'
  }
}

/** How the page is shown: remembered on this device, applied at once. */
export function useDisplay(): DisplayChoice {
  const [settings, setSettings] = useState(() => readDisplay(document.documentElement.dataset))
  useEffect(() => {
    keep('type', settings.type)
    keep('theme', settings.theme)
    colourBars(settings.theme)
  }, [settings])
  return { settings, choose: (chosen) => setSettings({ ...settings, ...chosen }) }
}
