import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'

interface ModalProps {
  readonly title: string
  readonly className: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A window over the page; a press outside closes it, and the focus goes back to where it was. */
export function Modal({ title, className, onClose, children }: ModalProps) {
  const messages = useMessages()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
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
    <dialog ref={dialog} className={`modal ${className}`} aria-labelledby={titleId} onClose={onClose}>
      <div className="modal-body">
        <div className="modal-bar">
          <h2 id={titleId} className="modal-title">
            {title}
          </h2>
          <button
            type="button"
            className="icon-button"
            aria-label={messages.close}
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
