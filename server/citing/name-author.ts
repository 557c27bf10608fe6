import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { Item, ItemKind } from '../../corpus/model/item.ts'
import { findEvaluators } from './find-evaluators.ts'
import { nameFullBody } from './name-full-body.ts'
import type { Author } from './reference.ts'

/** Who answers for each kind of text: the person who speaks, those who evaluate, the publishing organ itself, or the body named over the text. */
const AUTHORSHIP: Readonly<Record<ItemKind, 'person' | 'evaluators' | 'publisher' | 'body'>> = {
  'duty-report': 'person',
  statement: 'person',
  evaluation: 'evaluators',
  resolution: 'publisher',
  decision: 'publisher',
  announcement: 'publisher',
  'vote-result': 'publisher',
  appointment: 'publisher',
  resignation: 'publisher',
  agenda: 'publisher',
  roster: 'publisher',
  'public-notice': 'body',
  notice: 'body',
  opinion: 'body',
  report: 'body',
  letter: 'body',
  minutes: 'body',
  measures: 'body',
  plan: 'body',
  news: 'body',
  other: 'body',
}

/** Who answers for an item: a body by its full name or a person; undefined where the bulletin names nobody. */
export function nameAuthor(item: Item, { region, publisher }: BulletinRecord): Author | undefined {
  const toBody = (name: string | undefined): Author | undefined =>
    name === undefined || name === '' ? undefined : { name: nameFullBody(name, region) }
  switch (AUTHORSHIP[item.kind]) {
    case 'person': {
      const body = toBody(item.body)
      return item.person === undefined ? body : { name: item.person, body: body?.name }
    }
    case 'evaluators':
      return toBody(findEvaluators(item.text) ?? publisher)
    case 'publisher':
      return toBody(item.body ?? publisher)
    case 'body':
      return toBody(item.body)
  }
}
