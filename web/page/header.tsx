import { useContext } from 'react'
import { LocaleContext } from '../messages/locale-context.ts'
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

/** The places of the page, by the routes that belong to them. */
const PLACES: Readonly<Record<Route['name'], 'chat' | 'check' | 'bulletins' | undefined>> = {
  chat: 'chat',
  check: 'check',
  item: 'bulletins',
  bulletin: 'bulletins',
  bulletins: 'bulletins',
  missing: undefined,
}

/** The page's head: its name, its places, a new question, the language. */
export function Header({ route, chatAddress, conversing }: HeaderProps) {
  const { navigation, ...messages } = useMessages()
  const { locale, choose } = useContext(LocaleContext)
  const links = [
    { place: 'chat', href: chatAddress },
    { place: 'check', href: '/check' },
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
            aria-current={PLACES[route.name] === place ? 'page' : undefined}
          >
            {navigation[place]}
          </Link>
        ))}
        <button
          type="button"
          className="header-link"
          aria-label={messages.otherLanguageLabel}
          lang={locale === 'en' ? 'zh-CN' : 'en'}
          onClick={() => choose(locale === 'en' ? 'zh-CN' : 'en')}
        >
          {messages.otherLanguage}
        </button>
      </nav>
    </header>
  )
}
