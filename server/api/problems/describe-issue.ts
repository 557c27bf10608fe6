import type { z } from 'zod'

/** How types are called in a message. */
const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '真或假',
  array: '列表',
  object: '对象',
}

/** What the limits of a value are counted in, by the value's type. */
const units: Readonly<Record<string, string>> = { string: ' 个字', array: ' 项' }

/** What is wrong with a value that a schema rejects, in Chinese, without a full stop. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `缺少或类型不对，应为${typeNames[issue.expected] ?? issue.expected}`
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return '不能为空'
      return `不能小于 ${issue.minimum}${units[issue.origin] ?? ''}`
    case 'too_big':
      return `不能超过 ${issue.maximum}${units[issue.origin] ?? ''}`
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')} 之一`
    case 'unrecognized_keys':
      return `有不认识的名称：${issue.keys.join('、')}`
    case 'custom':
      return issue.message
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return '格式不对'
    default:
      return issue satisfies never
  }
}
