import type { VoteResult } from '../../../indexer/facts/vote-result.ts'
import { voteSchema } from '../schemas/facts.ts'
import type { Register } from './register.ts'

/** 满意度测评. */
export const voteRegister: Register<VoteResult, typeof voteSchema, 'votes'> = {
  kind: 'vote',
  name: 'votes',
  operationId: 'listVotes',
  summary: '测评：票数、得分和结果，逐条附原文',
  schema: voteSchema,
  listName: 'VoteList',
  present: ({ subject, counts, score, result, disagreements }, common) => ({
    ...common,
    subject,
    counts: [...counts],
    score,
    result,
    disagreements: [...disagreements],
  }),
  columns: [
    ['对象', ({ subject }) => subject],
    [
      '票数',
      ({ counts }) =>
        counts.map(
          ({ choice, votes, share }) =>
            `${choice} ${[votes, share && `${share}%`].filter(Boolean).join(' ')}`,
        ),
    ],
    ['得分', ({ score }) => score],
    ['结果', ({ result }) => result],
    ['不一致', ({ disagreements }) => disagreements],
  ],
}
