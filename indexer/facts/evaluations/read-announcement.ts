import type { EvaluationAspect } from './evaluation-aspect.ts'

/** The sentence, ended by a colon, that leads to the sections below it. */
const LEADS: readonly (readonly [aspect: EvaluationAspect, form: RegExp])[] = [
  // 我们建议：, 会议提出以下审议意见：
  ['recommendation', /(?:建议|希望|要求|(?:提出|提)(?:如下|以下)[^。]{0,12}意见)(?:如下|是)?[：:]$/],
  // 还存在以下问题：
  ['problem', /(?:存在|有)[^。，]{0,12}(?:问题|不足|困难|差距)[^。，]{0,12}[：:]$/],
]
/** 现将审议意见报告如下： leads to the whole text. */
const OF_WHOLE = /现将|现就|报告如下|汇报如下|征求|听取/

/** What the last sentence of a section's text announces for the sections inside it or after it (我们建议：). */
export function readAnnouncement(text: string): EvaluationAspect | undefined {
  const last = /[^。！？；\n]*$/.exec(text.trimEnd())?.[0].trim() ?? ''
  return OF_WHOLE.test(last) ? undefined : LEADS.find(([, form]) => form.test(last))?.[0]
}
