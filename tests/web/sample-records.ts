import type { PersonView } from '../../server/api/schemas/bodies.ts'
import type { EvaluationView, VoteResultView } from '../../server/api/schemas/facts.ts'
import { samplePassage } from './sample-answer.ts'

const shared = {
  region: '某市',
  date: '2024-02-23',
  quote: samplePassage.text,
  citation: samplePassage,
}

/** The votes on a department, as one ballot prints them. */
export function sampleVote(subject: string, counts: VoteResultView['counts']): VoteResultView {
  return { ...shared, id: `${samplePassage.id}!${subject}`, subject, counts, disagreements: [] }
}

/** A point of an evaluation on a day. */
export function sampleEvaluation(point: string, date: string): EvaluationView {
  return {
    ...shared,
    id: `${samplePassage.id}!${point}`,
    person: '张三',
    date,
    aspect: 'praise',
    point,
    links: [],
  }
}

/** A person of whom nothing is recorded yet. */
export const samplePerson: PersonView = {
  name: '张三',
  items: [],
  appointments: [],
  votes: [],
  evaluations: [],
  commitments: [],
}
