import { useId, useState } from 'react'
import type { CitationListView } from '../../server/api/schemas/citation.ts'
import { useMessages } from '../messages/use-messages.ts'
import { CopyButton } from '../page/copy-button.tsx'
import { ScrollFrame } from '../page/scroll-frame.tsx'

/** A reference in the format chosen, the first one until another is. */
export function CitationChoice({ citations }: { readonly citations: CitationListView['citations'] }) {
  const { cite } = useMessages()
  const group = useId()
  const [chosen, choose] = useState(citations[0]?.format)
  const citation = citations.find(({ format }) => format === chosen)
  if (citation === undefined) return null
  return (
    <>
      <fieldset className="cite-formats">
        <legend className="visually-hidden">{cite.formatLabel}</legend>
        {citations.map(({ format, label }) => (
          <label key={format} className="choice-label">
            <input
              type="radio"
              name={group}
              value={format}
              checked={format === chosen}
              onChange={() => choose(format)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <ScrollFrame className="cite-text" label={citation.label} lang="zh-CN" data-format={citation.format}>
        {citation.text.trim()}
      </ScrollFrame>
      <CopyButton className="send" label={cite.copy} text={() => citation.text} />
    </>
  )
}
