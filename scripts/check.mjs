import { printOutcomes } from './checks/print-outcomes.mjs'
import { runCheck } from './checks/run-check.mjs'
import { runScript } from './checks/run-script.mjs'
import { STATIC_CHECKS } from './checks/static-checks.mjs'

const outcomes = []
for (const { name, script } of STATIC_CHECKS) outcomes.push(await runCheck(name, () => runScript(script)))
process.exitCode = printOutcomes(outcomes) ? 0 : 1
