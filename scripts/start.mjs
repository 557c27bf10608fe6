import { timedStep } from './run/timed-step.mjs'
import { buildIndex } from './setup/build-index.mjs'
import { buildPage } from './setup/build-page.mjs'
import { preparePackages } from './setup/prepare-packages.mjs'
import { requireNode } from './setup/require-node.mjs'
import { serve } from './setup/serve.mjs'

requireNode()
const ready =
  (await preparePackages()) &&
  (await timedStep('构建网页', buildPage)) &&
  (await timedStep('构建索引', buildIndex, { live: true }))
process.exitCode = ready ? await serve() : 1
