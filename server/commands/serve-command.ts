import { z } from 'zod'
import { serve } from '../serve.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readOptions } from './read-options.ts'

const addressSchema = z.object({ host: z.string().optional(), port: z.string().optional() })

/** `wenbao serve`: the server, until a signal ends it. */
export const serveCommand: Command = {
  name: 'serve',
  argument: '',
  summary: '启动网页和接口',
  options: [
    { flag: '--host <地址>', summary: '监听的地址，默认 127.0.0.1' },
    { flag: '--port <端口>', summary: '监听的端口，默认 8787' },
  ],
  examples: ['wenbao serve --port 8788'],
  run: async ({ options }, terminal) => {
    const { host, port } = readOptions(addressSchema, options)
    const given = { HOST: host, PORT: port }
    await serve(readSettings({ given }), {
      say: (text) => terminal.write(`${text}\n`),
      warn: terminal.complain,
    })
    return exitCodes.found
  },
}
