import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SettingsError } from './settings-error.ts'

/** Name of the file of settings. */
export const configFileName = 'wenbao.config.json'

const configSchema = z.record(z.string(), z.unknown())

/** The settings of `wenbao.config.json` in a folder, unchecked; none where there is no such file. */
export function readConfigFile(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, configFileName)
  if (!existsSync(path)) return {}
  try {
    return configSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new SettingsError([{ name: configFileName, message: '应为一个合法的 JSON 对象' }], { cause: error })
  }
}
