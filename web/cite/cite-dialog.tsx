import type { CitationListView } from '../../server/api/schemas/citation.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Modal } from '../page/modal.tsx'
import { ResourceView } from '../states/resource-view.tsx'
import { CitationChoice } from './citation-choice.tsx'

interface CiteDialogProps {
  readonly id: string
  readonly onClose: () => void
}

/** The reference to a text in every format, over the page. */
export function CiteDialog({ id, onClose }: CiteDialogProps) {
  const { cite } = useMessages()
  const { resource, retry } = useResource<CitationListView>(addresses.citations(id))
  return (
    <Modal title={cite.title} className="cite-dialog" onClose={onClose}>
      <ResourceView resource={resource} retry={retry}>
        {({ citations }) => <CitationChoice citations={citations} />}
      </ResourceView>
    </Modal>
  )
}
