import { lazy, Suspense, useContext, useState } from 'react'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'

const CiteDialog = lazy(async () => ({ default: (await import('./cite-dialog.tsx')).CiteDialog }))

interface CiteButtonProps {
  /** Id of a passage, or of an item as a whole. */
  readonly id: string
  /** What is cited, in words. */
  readonly title: string
}

/** Opens the reference to a text, ready to be copied. */
export function CiteButton({ id, title }: CiteButtonProps) {
  const { cite } = useMessages()
  const { locale } = useContext(LocaleContext)
  const [open, setOpen] = useState(false)
  return (
    <span className="cite" lang={locale}>
      <button
        type="button"
        className="quiet-button"
        aria-haspopup="dialog"
        aria-label={cite.buttonFor(title)}
        onClick={() => setOpen(true)}
      >
        {cite.button}
      </button>
      {open && (
        <Suspense>
          <CiteDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  )
}
