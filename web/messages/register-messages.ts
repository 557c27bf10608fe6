import type { registersZhCn } from './registers-zh-cn.ts'

/** The words of the registers, bodies and people in one language. */
export type RegisterMessages = typeof registersZhCn
