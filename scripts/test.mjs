import { printOutcomes } from './checks/print-outcomes.mjs'
import { runBrowserTests } from './checks/run-browser-tests.mjs'
import { runCheck } from './checks/run-check.mjs'
import { runScript } from './checks/run-script.mjs'
import { runTests } from './checks/run-tests.mjs'
import { STATIC_CHECKS } from './checks/static-checks.mjs'
import { preparePackages } from './setup/prepare-packages.mjs'
import { requireNode } from './setup/require-node.mjs'

requireNode()
if (!(await preparePackages())) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const checks = [
  ...STATIC_CHECKS.map(({ name, script }) => ({ name, run: () => runScript(script) })),
  { name: '构建网页', run: () => runScript('build') },
  { name: '构建索引', run: () => runScript('index') },
  { name: '单元测试', run: () => runTests('unit') },
  { name: '网页测试', run: () => runTests('web') },
  { name: '浏览器测试', run: runBrowserTests },
]

const outcomes = []
for (const { name, run } of checks) outcomes.push(await runCheck(name, run))
process.exitCode = printOutcomes(outcomes) ? 0 : 1
