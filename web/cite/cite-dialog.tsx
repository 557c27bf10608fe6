import { useEffect, useId, useRef } from 'react'
import type { CitationListView } from '../../server/api/schemas/citation.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { ResourceView } from '../states/resource-view.tsx'
import { CitationChoice } from './citation-choice.tsx'

interface CiteDialogProps {
  readonly id: string
  readonly onClose: () => void
}

/** The reference to a text in every format, over the page; the focus goes back to where it was. */
export function CiteDialog({ id, onClose }: CiteDialogProps) {
  const messages = useMessages()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { resource, retry } = useResource<CitationListView>(addresses.citations(id))
  const close = () => dialog.current?.close()
  useEffect(() => {
    const shown = dialog.current
    const closeOutside = ({ target }: Event) => {
      if (target === shown) shown?.close()
    }
    shown?.showModal()
    shown?.addEventListener('click', closeOutside)
    return () => shown?.removeEventListener('click', closeOutside)
  }, [])
  return (
    <dialog ref={dialog} className="cite-dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="cite-body">
        <div className="cite-bar">
          <h2 id={titleId} className="cite-title">
            {messages.cite.title}
          </h2>
          <button type="button" className="icon-button" aria-label={messages.close} onClick={close}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <ResourceView resource={resource} retry={retry}>
          {({ citations }) => <CitationChoice citations={citations} />}
        </ResourceView>
      </div>
    </dialog>
  )
}
