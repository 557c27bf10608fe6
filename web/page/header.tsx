import { useContext } from 'react'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Link } from '../routing/link.tsx'
import type { Route } from '../routing/route.ts'
import { Logo } from './logo.tsx'

/** The page's head: its name, the way to the bulletins, a new question, the language. */
export function Header({ route, conversing }: { readonly route: Route; readonly conversing: boolean }) {
  const messages = useMessages()
  const { locale, choose } = useContext(LocaleContext)
  const inBulletins = route.name === 'bulletins' || route.name === 'bulletin' || route.name === 'item'
  return (
    <header className="header">
      <Link className="brand" href="/" aria-label={messages.homeLabel}>
        <Logo className="brand-logo" />
        <span className="brand-name">{messages.name}</span>
      </Link>
      <nav className="header-links" aria-label={messages.navigationLabel}>
        {conversing && (
          <Link className="header-link" href="/">
            {messages.newConversation}
          </Link>
        )}
        <Link className="header-link" href="/bulletins" aria-current={inBulletins ? 'page' : undefined}>
          {messages.bulletins}
        </Link>
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
