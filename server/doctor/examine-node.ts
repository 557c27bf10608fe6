import packageJson from '../../package.json' with { type: 'json' }
import type { Finding } from './finding.ts'

/** Versions of `engines` in package.json: those of one major line from a minor on, or all from a version on. */
const RANGE = /^(\^|>=)(\d+)\.(\d+)\.\d+$/u

/** Whether this Node.js is one that the packages admit. */
export function examineNode(version: string = process.versions.node): Finding {
  const admitted = packageJson.engines.node
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = admitted.split('||').some((range) => {
    const [, sign, from = '', least = ''] = RANGE.exec(range.trim()) ?? []
    const isLater = major > Number(from) && sign === '>='
    return isLater || (major === Number(from) && minor >= Number(least))
  })
  const detail = fits ? version : `${version}，需要 ${admitted}`
  return { part: 'Node.js', state: fits ? 'good' : 'broken', detail }
}
