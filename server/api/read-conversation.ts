import type { Question, Turn } from '../answering/question.ts'
import { ApiProblem } from './problems/api-problem.ts'
import { questionLimits } from './schemas/answer.ts'
import type { ChatRequest, ChatRequestMessage } from './schemas/chat.ts'
import { toQuestionFilters } from './to-question-filters.ts'

/** The question a conversation ends with, its earlier messages as history. */
export function readConversation(request: ChatRequest): Question {
  const last = request.messages.at(-1)
  if (last?.role !== 'user') {
    throw new ApiProblem('unprocessable', { detail: '最后一条消息应是用户的问题。', field: 'messages' })
  }
  const question = messageText(last).trim()
  if (question.length === 0)
    throw new ApiProblem('unprocessable', { detail: '问题不能为空。', field: 'messages' })
  if (question.length > questionLimits.question) {
    const detail = `问题不能超过 ${questionLimits.question} 个字。`
    throw new ApiProblem('unprocessable', { detail, field: 'messages' })
  }
  const history = request.messages.slice(0, -1).slice(-questionLimits.historyMessages).flatMap(toTurn)
  return { question, history, filters: toQuestionFilters(request.filters), ignore: request.ignore ?? [] }
}

function toTurn(message: ChatRequestMessage): Turn[] {
  if (message.role === 'system') return []
  return [{ role: message.role, content: messageText(message).slice(0, questionLimits.historyContent) }]
}

function messageText({ parts }: ChatRequestMessage): string {
  return parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')
}
