/** Why an index folder cannot be used. */
export type IndexErrorCode = 'missing' | 'outdated' | 'damaged' | 'embedder-mismatch'

/** Command that builds the index anew. */
const repairCommand = 'npm run index'

const MESSAGES: Readonly<Record<IndexErrorCode, string>> = {
  missing: '还没有索引',
  outdated: '索引是由另一版本的程序建立的',
  damaged: '索引文件不完整或已损坏',
  'embedder-mismatch': '索引所用的向量模型与当前设置不同',
}

/** An index folder that is absent or does not fit, with the command that repairs it. */
export class IndexError extends Error {
  readonly code: IndexErrorCode
  readonly command = repairCommand

  constructor(code: IndexErrorCode, folder: string, options?: ErrorOptions) {
    super(`${MESSAGES[code]}（${folder}）。请运行：${repairCommand}`, options)
    this.name = 'IndexError'
    this.code = code
  }
}
