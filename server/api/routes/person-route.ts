import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { describePerson } from '../../registers/describe-person.ts'
import { presentPerson } from '../present-person.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import { personSchema } from '../schemas/bodies.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { recordProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/people/{name}',
  operationId: 'getPerson',
  summary: '一个人：公报记载的职务、文稿、测评和承诺，仅此而已',
  request: { params: z.object({ name: z.string().max(40) }) },
  responses: { 200: jsonResponse(personSchema, '人'), ...recordProblems },
})

/** `GET /api/people/:name`: what the bulletins record of a person. */
export function personRoute({ indexSource, publicUrl }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { name } = context.req.valid('param')
      const index = await indexSource.current()
      const person = describePerson(name.replaceAll(/\s/gu, ''), index)
      if (person === undefined)
        throw new ApiProblem('not-found', { detail: `公报中没有关于 ${name} 的记载。` })
      return context.json(presentPerson(person, { index, publicUrl }), 200)
    },
  })
}
