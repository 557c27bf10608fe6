import { askCommand } from './ask-command.ts'
import type { Command } from './command.ts'
import { createCompletionCommand } from './create-completion-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { exportCommand } from './export-command.ts'
import { indexCommand } from './index-command.ts'
import { quoteCommand } from './quote-command.ts'
import { searchCommand } from './search-command.ts'
import { serveCommand } from './serve-command.ts'

const own: readonly Command[] = [
  askCommand,
  searchCommand,
  quoteCommand,
  exportCommand,
  indexCommand,
  serveCommand,
  doctorCommand,
]

/** The commands of `wenbao`, in the order its help lists them. */
export const commands: readonly Command[] = [...own, createCompletionCommand(own)]
