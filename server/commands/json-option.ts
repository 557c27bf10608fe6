import type { CommandOption } from './command.ts'

/** Asks for the same JSON that the API gives. */
export const jsonOption: CommandOption = { flag: '--json', summary: '输出 JSON，与接口相同' }
