import type { z } from 'zod'
import { describeIssue } from '../api/problems/describe-issue.ts'
import type { CommandInput } from './command.ts'
import { UsageError } from './usage-error.ts'

/** A command's options, checked by the schema of the API that takes the same; throws `UsageError`. */
export function readOptions<Schema extends z.ZodType>(
  schema: Schema,
  options: CommandInput['options'],
): z.output<Schema> {
  // The parser turns digits into numbers; the schemas expect what came out of an address.
  const typed = Object.entries(options).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : value,
  ])
  const parsed = schema.safeParse(Object.fromEntries(typed))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const name = issue?.path.map(String).join('.') ?? ''
  throw new UsageError(
    `${NAMES[name] ?? `--${name}`}：${issue === undefined ? '格式不对' : describeIssue(issue)}`,
  )
}

/** What is typed without the name of an option. */
const NAMES: Readonly<Record<string, string>> = { question: '问题', q: '要找的词', text: '引文' }
