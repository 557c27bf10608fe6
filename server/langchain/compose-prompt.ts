import { HumanMessage, SystemMessage } from '@langchain/core/messages'
import type { BaseMessage } from '@langchain/core/messages'
import type { ProseRequest } from './prose-writer.ts'
import type { ProseSource } from './prose-source.ts'
import { systemPrompt } from './system-prompt.ts'

const ONLY_RELATED = '这些段落没有直接回答问题，只说明其中最接近的内容，不要说它回答了问题。'

/** The messages that ask for prose: the rules, then the question and the passages as JSON, which no passage can break out of. */
export function composePrompt({ question, sources, onlyRelated }: ProseRequest): BaseMessage[] {
  const passages = JSON.stringify(sources.map(presentSource), undefined, 1)
  const parts = [`公报段落：\n${passages}`, ...(onlyRelated ? [ONLY_RELATED] : []), `问题：${question}`]
  return [new SystemMessage(systemPrompt), new HumanMessage(parts.join('\n\n'))]
}

function presentSource({ n, origin, passage }: ProseSource): Readonly<Record<string, unknown>> {
  const { section, text, rows } = passage
  return { 编号: n, 出处: origin, 章节: section, 原文: text, ...(rows === '' ? {} : { 表格: rows }) }
}
