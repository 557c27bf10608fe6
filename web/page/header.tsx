import { useContext } from 'react'
import { DisplayMenu } from '../display/display-menu.tsx'
import { LocaleContext } from '../messages/locale-context.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Link } from '../routing/link.tsx'
import type { Route } from '../routing/route.ts'
import { Logo } from './logo.tsx'

interface HeaderProps {
  readonly route: Route
  /** Where the conversation is, or was left. */
  readonly chatAddress: string
  readonly conversing: boolean
}

type Place = keyof Messages['navigation']

/** The place of the page that a route belongs to. */
function placeOf(route: Route): Place | undefined {
  switch (route.name) {
    case 'chat':
    case 'check':
      return route.name
    case 'register':
      return route.register === 'commitments' ? 'commitments' : 'decisions'
    case 'item':
    case 'bulletin':
    case 'bulletins':
      return 'bulletins'
    case 'body':
    case 'bodies':
    case 'person':
    case 'missing':
      return undefined
  }
}

/** The page's head: its name, its places, a new question, the language. */
export function Header({ route, chatAddress, conversing }: HeaderProps) {
  const { navigation, ...messages } = useMessages()
  const { locale, choose } = useContext(LocaleContext)
  const here = placeOf(route)
  const links = [
    { place: 'chat', href: chatAddress },
    { place: 'check', href: '/check' },
    { place: 'commitments', href: '/commitments' },
    { place: 'decisions', href: '/decisions' },
    { place: 'bulletins', href: '/bulletins' },
  ] as const
  return (
    <header className="header">
      <Link className="brand" href="/" aria-label={messages.homeLabel}>
        <Logo className="brand-logo" />
        <span className="brand-name">{messages.name}</span>
      </Link>
      <nav className="header-links" aria-label={messages.navigationLabel}>
        {conversing && route.name === 'chat' && (
          <Link className="header-link header-new" href="/">
            {messages.newConversation}
          </Link>
        )}
        {links.map(({ place, href }) => (
          <Link
            key={place}
            className={`header-link header-${place}`}
            href={href}
            aria-current={here === place ? 'page' : undefined}
          >
            {navigation[place]}
          </Link>
        ))}
      </nav>
      <div className="header-tools">
        <DisplayMenu />
        <button
          type="button"
          className="header-link"
          aria-label={messages.otherLanguageLabel}
          lang={locale === 'en' ? 'zh-CN' : 'en'}
          onClick={() => choose(locale === 'en' ? 'zh-CN' : 'en')}
        >
          {messages.otherLanguage}
        </button>
      </div>
    </header>
  )
}
