import { z } from 'zod'

/** Default of every setting that has one. */
const defaults = {
  HOST: '127.0.0.1',
  PORT: 8787,
  WENBAO_CORPUS: 'corpus/bulletins',
  WENBAO_DATA: 'data/index',
  WENBAO_PUBLIC_URL: '',
  WENBAO_RATE_LIMIT: 600,
  WENBAO_LLM_TIMEOUT: 20,
  WENBAO_LOG_QUESTIONS: false,
} as const

const portMessage = '应为 0 到 65535 的整数（0 表示任选空闲端口）'
const rateMessage = '应为正整数（每个客户端每分钟的请求数）'
const timeoutMessage = '应为 1 到 600 的整数（秒）'
const addressMessage = '应为 http:// 或 https:// 开头的网址'
const logMessage = '应为 info 或 off'
const switchMessage = '应为 1 或 0'
const originsMessage = '应为 * 或以逗号隔开的来源，如 https://example.org（不带路径）'
const textMessage = '应为文字，且不能为空'

/** Words that switch a setting on or off, in the environment and in the file. */
const switches: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false }

const text = z.string(textMessage).trim().min(1, textMessage)

/** The settings by the names of their environment variables; `wenbao.config.json` uses the same names. */
export const settingsSchema = z.strictObject({
  HOST: text.default(defaults.HOST),
  PORT: z.coerce
    .number(portMessage)
    .int(portMessage)
    .min(0, portMessage)
    .max(65_535, portMessage)
    .default(defaults.PORT),
  WENBAO_CORPUS: text.default(defaults.WENBAO_CORPUS),
  WENBAO_DATA: text.default(defaults.WENBAO_DATA),
  WENBAO_MODEL: text.optional(),
  WENBAO_RERANKER: text.optional(),
  WENBAO_PUBLIC_URL: z
    .url({ protocol: /^https?$/u, error: addressMessage })
    .default(defaults.WENBAO_PUBLIC_URL),
  WENBAO_RATE_LIMIT: z.coerce
    .number(rateMessage)
    .int(rateMessage)
    .min(1, rateMessage)
    .default(defaults.WENBAO_RATE_LIMIT),
  WENBAO_LLM_BASE_URL: z.url({ protocol: /^https?$/u, error: addressMessage }).optional(),
  WENBAO_LLM_MODEL: text.optional(),
  WENBAO_LLM_API_KEY: text.optional(),
  WENBAO_LLM_TIMEOUT: z.coerce
    .number(timeoutMessage)
    .int(timeoutMessage)
    .min(1, timeoutMessage)
    .max(600, timeoutMessage)
    .default(defaults.WENBAO_LLM_TIMEOUT),
  WENBAO_LOG: z.enum(['info', 'off'], logMessage).optional(),
  WENBAO_LOG_QUESTIONS: z.coerce
    .string()
    .refine((value) => Object.hasOwn(switches, value), switchMessage)
    .transform((value) => switches[value] === true)
    .default(defaults.WENBAO_LOG_QUESTIONS),
  WENBAO_CORS_ORIGIN: z
    .string(originsMessage)
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine((list) => list.every(isOrigin), originsMessage)
    .optional(),
})

/** Any origin, or one as a browser sends it: a scheme, a host and perhaps a port. */
function isOrigin(given: string): boolean {
  return given === '*' || (URL.canParse(given) && new URL(given).origin === given)
}
