/** The closed list of problems: the last part of each `type` address, its HTTP status and its title. */
export const problemTypes = {
  'bad-request': { status: 400, title: '请求有误' },
  'not-found': { status: 404, title: '没有找到' },
  'too-large': { status: 413, title: '请求内容过大' },
  'unsupported-media-type': { status: 415, title: '不支持的内容类型' },
  unprocessable: { status: 422, title: '请求无法处理' },
  'rate-limited': { status: 429, title: '请求过于频繁' },
  internal: { status: 500, title: '服务器内部错误' },
  'no-index': { status: 503, title: '索引尚未就绪' },
  timeout: { status: 503, title: '处理超时' },
} as const

/** Name of a problem of the closed list. */
export type ProblemType = keyof typeof problemTypes
