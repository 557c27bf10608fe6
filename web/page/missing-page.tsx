import { useMessages } from '../messages/use-messages.ts'
import { Link } from '../routing/link.tsx'
import { usePageTitle } from './use-page-title.ts'

/** Says that an address names nothing here. */
export function MissingPage() {
  const messages = useMessages()
  usePageTitle(messages.pageMissing, messages.name)
  return (
    <div className="page">
      <h1 className="page-title">{messages.pageMissing}</h1>
      <p className="page-intro">{messages.pageMissingDetail}</p>
      <Link className="button" href="/">
        {messages.backHome}
      </Link>
    </div>
  )
}
