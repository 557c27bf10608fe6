/** One setting that can't be used. */
export interface SettingsFault {
  /** Name of the variable, or of the file where none is at fault. */
  readonly name: string
  readonly message: string
}

/** Settings that can't be used, each named with what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly faults: readonly SettingsFault[]

  constructor(faults: readonly SettingsFault[], options?: ErrorOptions) {
    super(`设置有误：\n${faults.map(({ name, message }) => `  ${name}：${message}`).join('\n')}`, options)
    this.faults = faults
  }
}
