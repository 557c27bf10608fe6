import { commitmentRegister } from '../../api/facts/commitment-register.ts'
import { createRegisterTool } from './create-register-tool.ts'

/** `list_commitments`: what bodies have undertaken to do. */
export const listCommitments = createRegisterTool(commitmentRegister)
