/** What kind of answer a question asks for; several may hold. */
export type AnswerKind =
  | 'number'
  | 'date'
  | 'person'
  | 'place'
  | 'list'
  | 'rule'
  | 'reason'
  | 'promise'
  | 'problem'
  | 'evaluation'
  | 'decision'
  | 'yes-no'
