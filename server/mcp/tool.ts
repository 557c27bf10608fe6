import type { z } from 'zod'
import type { McpContext } from './open-context.ts'

/** Something an agent can ask of the bulletins. */
export interface Tool<Input extends z.ZodType, Output extends z.ZodType> {
  readonly name: string
  readonly title: string
  /** What it is for and when to choose it, in Chinese. */
  readonly description: string
  readonly input: Input
  readonly output: Output
  /** The result as data; throws an `ApiProblem` that the agent is told. */
  run(input: z.output<Input>, context: McpContext): z.input<Output> | Promise<z.input<Output>>
  /** The result in a few lines, for agents that read only text. */
  describe(output: z.output<Output>): string
}
