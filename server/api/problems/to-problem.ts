import { HTTPException } from 'hono/http-exception'
import { IndexError } from '../../../indexer/store/index-error.ts'
import type { IndexErrorCode } from '../../../indexer/store/index-error.ts'
import { ApiProblem } from './api-problem.ts'

/** Why an index can't be used, by the error's code. */
const indexDetails: Readonly<Record<IndexErrorCode, string>> = {
  missing: '还没有建立索引。',
  outdated: '索引与当前程序的版本不符。',
  damaged: '索引文件已损坏。',
  'embedder-mismatch': '索引是用另一个向量模型建立的。',
}

/** Seconds between two looks for an index: when a client may try again. */
const INDEX_RETRY_SECONDS = 1

/** The problem an error is shown as; whatever is not foreseen becomes `internal` and shows nothing of its cause. */
export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof IndexError) {
    const detail = `${indexDetails[error.code]}请运行：${error.command}`
    return new ApiProblem(
      'no-index',
      { detail, command: error.command, retryAfter: INDEX_RETRY_SECONDS },
      { cause: error },
    )
  }
  if (error instanceof HTTPException && error.status === 400) {
    return new ApiProblem(
      'bad-request',
      { detail: '请求体不是合法的 JSON。', field: 'body' },
      { cause: error },
    )
  }
  return new ApiProblem('internal', { detail: '处理请求时出错，详情见服务器日志。' }, { cause: error })
}
