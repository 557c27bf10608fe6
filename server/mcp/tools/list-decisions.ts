import { decisionRegister } from '../../api/facts/decision-register.ts'
import { createRegisterTool } from './create-register-tool.ts'

/** `list_decisions`: what bodies have decided. */
export const listDecisions = createRegisterTool(decisionRegister)
