import packageJson from '../../package.json' with { type: 'json' }
import { examineInstallation } from '../doctor/examine-installation.ts'
import type { Finding } from '../doctor/finding.ts'
import { type EffectiveSetting, listSettings } from '../settings/list-settings.ts'
import { SettingsError } from '../settings/settings-error.ts'
import type { Command } from './command.ts'
import { createStyle, type Style } from './create-style.ts'
import { exitCodes } from './exit-codes.ts'
import { formatJson } from './format-json.ts'

/** `wenbao doctor`: what is installed and in which state, with the commands that repair it, and the settings in effect. */
export const doctorCommand: Command = {
  name: 'doctor',
  argument: '',
  summary: '检查安装：版本、原生模块、网页、模型、索引、端口、内存、磁盘、设置',
  options: [{ flag: '--json', summary: '输出 JSON' }],
  examples: ['wenbao doctor', 'wenbao doctor --json'],
  run: async ({ options }, terminal) => {
    const findings = await examineInstallation()
    const settings = tryToList()
    const report = { version: packageJson.version, findings, settings }
    terminal.write(
      options['json'] === true ? formatJson(report) : formatReport(report, createStyle(terminal.hasColors)),
    )
    return findings.some(({ state }) => state === 'broken') ? exitCodes.nothing : exitCodes.found
  },
}

interface Report {
  readonly version: string
  readonly findings: readonly Finding[]
  readonly settings: readonly EffectiveSetting[]
}

const marks: Readonly<Record<Finding['state'], string>> = { good: '✓', doubtful: '！', broken: '✗' }

function formatReport({ version, findings, settings }: Report, style: Style): string {
  const lines = findings.map(({ part, state, detail, command }) => {
    const repair = command === undefined ? '' : `\n  修复：${style.strong(command)}`
    return `${style[state === 'broken' ? 'bad' : state](marks[state])} ${part}：${detail}${repair}`
  })
  const rows = settings.map(
    ({ name, value, origin }) => `  ${name}=${value || '未设置'} ${style.faint(`（${origin}）`)}`,
  )
  const broken = findings.filter(({ state }) => state === 'broken').length
  const end = broken === 0 ? style.good('一切正常。') : style.bad(`有 ${broken} 处需要修复。`)
  return `${[`问报 ${version}`, ...lines, '', '设置：', ...rows, '', end].join('\n')}\n`
}

/** The settings; none where the file that holds them can't be read, which the findings say. */
function tryToList(): readonly EffectiveSetting[] {
  try {
    return listSettings()
  } catch (error) {
    if (error instanceof SettingsError) return []
    throw error
  }
}
