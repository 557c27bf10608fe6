import { gatherValues, type SettingOrigin, type SettingsSources } from './gather-values.ts'
import { settingsSchema } from './settings-schema.ts'

/** A setting as it is in effect. */
export interface EffectiveSetting {
  readonly name: string
  /** As it is set or by default; empty where it is not set and has no default. Secrets are masked. */
  readonly value: string
  readonly origin: SettingOrigin
}

/** Settings whose values are shown to nobody. */
const SECRETS: ReadonlySet<string> = new Set(['WENBAO_LLM_API_KEY'])
const MASK = '（已设置，不显示）'

/** Every setting in effect with where it comes from, also where a value is wrong. */
export function listSettings(sources: SettingsSources = {}): readonly EffectiveSetting[] {
  const { values, origins } = gatherValues(sources)
  const defaults: Readonly<Record<string, unknown>> = settingsSchema.parse({})
  return Object.keys(settingsSchema.shape).map((name) => {
    const origin = origins.get(name) ?? '默认'
    const value = describeValue(origin === '默认' ? defaults[name] : values[name])
    return { name, value: SECRETS.has(name) && value !== '' ? MASK : value, origin }
  })
}

function describeValue(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
