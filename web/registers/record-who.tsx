import { BodyLink } from './body-link.tsx'
import { PersonLink } from './person-link.tsx'
import type { RecordView } from './record-view.ts'

interface RecordWhoProps {
  readonly record: RecordView
  /** Whether the person stands in a column of their own. */
  readonly withoutPerson?: boolean
}

/** Whose record it is: body, person, place. */
export function RecordWho({ record, withoutPerson = false }: RecordWhoProps) {
  const { region, body, bodyId, person } = record
  return (
    <>
      {body !== undefined && <BodyLink name={body} region={region} bodyId={bodyId} />}
      {person !== undefined && !withoutPerson && <PersonLink name={person} />}
      <span className="record-region" lang="zh-CN">
        {region}
      </span>
    </>
  )
}
