import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Path of the system's Chromium or Chrome: `CHROMIUM_PATH`, or else the first on the PATH.
 *
 * @returns {string | undefined}
 */
export const findChromium = () => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env['CHROMIUM_PATH'] ?? '', ...onPath, MAC_CHROME].find((path) => path && existsSync(path))
}
