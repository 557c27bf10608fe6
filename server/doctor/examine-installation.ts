import { pageFolder } from '../page-folder.ts'
import { readSettings, type Settings } from '../settings/read-settings.ts'
import type { SettingsSources } from '../settings/gather-values.ts'
import { SettingsError } from '../settings/settings-error.ts'
import { examineIndex } from './examine-index.ts'
import { examineModel } from './examine-model.ts'
import { examineNativeModules } from './examine-native-modules.ts'
import { examineNode } from './examine-node.ts'
import { examinePage } from './examine-page.ts'
import { examinePort } from './examine-port.ts'
import { examineResources } from './examine-resources.ts'
import type { Finding } from './finding.ts'

/** Looks at all that the server needs; what depends on settings that are wrong is left out. */
export async function examineInstallation(sources: SettingsSources = {}): Promise<readonly Finding[]> {
  const native = await examineNativeModules()
  const general = [examineNode(), native, examinePage(pageFolder)]
  const settings = tryToRead(sources)
  if (settings instanceof SettingsError) {
    const detail = settings.faults.map(({ name, message }) => `${name}：${message}`).join('；')
    return [...general, { part: '设置', state: 'broken', detail }]
  }
  if (native.state === 'broken') return general
  const { finding, embedder } = await examineModel(settings)
  return [
    ...general,
    finding,
    await examineIndex({ settings, embedder }),
    await examinePort(settings),
    ...(await examineResources(settings.indexFolder)),
  ]
}

function tryToRead(sources: SettingsSources): Settings | SettingsError {
  try {
    return readSettings(sources)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
}
