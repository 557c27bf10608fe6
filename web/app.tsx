import { useChatAddress } from './chat/use-chat-address.ts'
import { useConversation } from './chat/use-conversation.ts'
import { useCheck } from './check/use-check.ts'
import { LocaleContext } from './messages/locale-context.ts'
import { useLocale } from './messages/use-locale.ts'
import { Header } from './page/header.tsx'
import { OfflineBanner } from './page/offline-banner.tsx'
import { RoutedPage } from './page/routed-page.tsx'
import { SkipLink } from './page/skip-link.tsx'
import { useRoute } from './routing/use-route.ts'

/** The whole page: its head, and the place in it that the address names. */
export function App() {
  const locale = useLocale()
  const route = useRoute()
  const conversation = useConversation(route)
  const chatAddress = useChatAddress(route)
  const checker = useCheck(route)
  return (
    <LocaleContext value={locale}>
      <SkipLink />
      <Header route={route} chatAddress={chatAddress} conversing={conversation.turns.length > 0} />
      <OfflineBanner />
      <main id="main" className="main" tabIndex={-1}>
        <RoutedPage route={route} conversation={conversation} checker={checker} />
      </main>
    </LocaleContext>
  )
}
