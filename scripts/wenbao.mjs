#!/usr/bin/env node
import { register } from 'tsx/esm/api'
import { projectRoot } from './run/project-root.mjs'

// npm runs a script in the project's folder and keeps the folder it was called from.
const byScript = process.env['npm_lifecycle_event'] === 'wenbao'
const folder = (byScript ? process.env['INIT_CWD'] : undefined) ?? process.cwd()

// Settings and the folders they name are counted from the project, wherever the command is typed.
process.chdir(projectRoot)
register()
const { wenbao } = await import('../server/commands/wenbao.ts')
await wenbao(process.argv.slice(2), folder)
