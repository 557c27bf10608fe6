import { useMessages } from '../messages/use-messages.ts'

/** Lets the keyboard pass over the page's head; the address stays as it is. */
export function SkipLink() {
  const messages = useMessages()
  return (
    <a
      className="skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('main')?.focus()
      }}
    >
      {messages.skipToContent}
    </a>
  )
}
