import { useContext } from 'react'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { keyByPlace } from '../page/key-by-place.ts'
import type { WordSegment } from './compare-words.ts'

/** Words for those who hear the text: few screen readers speak of `del` and `ins`. */
function Spoken({ words }: { readonly words: string }) {
  const { locale } = useContext(LocaleContext)
  return (
    <span className="visually-hidden spoken" lang={locale}>
      {words}
    </span>
  )
}

function MarkedSegment({ kind, text }: WordSegment) {
  const { check } = useMessages()
  switch (kind) {
    case 'same':
      return text
    case 'removed':
      return (
        <del className="removed">
          <Spoken words={check.removed} />
          {text}
          <Spoken words={check.changeEnd} />
        </del>
      )
    case 'added':
      return (
        <ins className="added">
          <Spoken words={check.added} />
          {text}
          <Spoken words={check.changeEnd} />
        </ins>
      )
  }
}

/** A text of a comparison, what only it has marked. */
export function MarkedWords({ segments }: { readonly segments: readonly WordSegment[] }) {
  return keyByPlace(segments).map(({ place, entry }) => <MarkedSegment key={place} {...entry} />)
}
