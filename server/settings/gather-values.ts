import { configFileName, readConfigFile } from './read-config-file.ts'
import { settingsSchema } from './settings-schema.ts'

/** Where settings are read from. */
export interface SettingsSources {
  /** What the command line sets; it goes before everything else. */
  readonly given?: Readonly<Record<string, string | undefined>>
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Folder of `wenbao.config.json`, from which relative folders are counted. */
  readonly folder?: string
  /** Whether a person watches the output at a terminal. */
  readonly isWatched?: boolean
}

/** Where the value of a setting comes from. */
export type SettingOrigin = '命令行' | '环境变量' | typeof configFileName | '默认'

/** The settings that are set, unchecked, each with where it comes from. */
export interface GatheredValues {
  readonly values: Readonly<Record<string, unknown>>
  readonly origins: ReadonlyMap<string, SettingOrigin>
  readonly folder: string
  /** Whether requests are logged where that is not set: not before a person at a terminal, and not in tests. */
  readonly logsByDefault: boolean
}

/** Gathers what is set: the command line goes before the environment, the environment before the file. Throws `SettingsError` where the file is no JSON object. */
export function gatherValues(sources: SettingsSources = {}): GatheredValues {
  const { given = {}, environment = process.env, folder = process.cwd() } = sources
  const { isWatched = process.stdout.isTTY } = sources
  const layers = [
    [configFileName, readConfigFile(folder)],
    ['环境变量', pickSettings(environment)],
    ['命令行', pickSettings(given)],
  ] as const
  const origins = new Map<string, SettingOrigin>(
    layers.flatMap(([origin, values]) => Object.keys(values).map((name) => [name, origin] as const)),
  )
  return {
    values: Object.assign({}, ...layers.map(([, values]) => values)),
    origins,
    folder,
    logsByDefault: !isWatched && environment['NODE_ENV'] !== 'test',
  }
}

/** The variables that are settings; a variable set to nothing counts as not set. */
function pickSettings(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const names = Object.keys(settingsSchema.shape)
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name]?.trim()
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
}
