import { lazy, Suspense } from 'react'
import { ChatPage } from '../chat/chat-page.tsx'
import type { Conversation } from '../chat/use-conversation.ts'
import type { Checker } from '../check/use-check.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { Route } from '../routing/route.ts'
import { Skeleton } from '../states/skeleton.tsx'
import { MissingPage } from './missing-page.tsx'

const CheckPage = lazy(async () => ({ default: (await import('../check/check-page.tsx')).CheckPage }))
const ItemPage = lazy(async () => ({ default: (await import('../reader/item-page.tsx')).ItemPage }))
const BulletinPage = lazy(async () => ({
  default: (await import('../bulletins/bulletin-page.tsx')).BulletinPage,
}))
const BulletinsPage = lazy(async () => ({
  default: (await import('../bulletins/bulletins-page.tsx')).BulletinsPage,
}))

const RegisterPage = lazy(async () => ({
  default: (await import('../registers/register-page.tsx')).RegisterPage,
}))
const BodiesPage = lazy(async () => ({ default: (await import('../bodies/bodies-page.tsx')).BodiesPage }))
const BodyPage = lazy(async () => ({ default: (await import('../bodies/body-page.tsx')).BodyPage }))
const PersonPage = lazy(async () => ({ default: (await import('../bodies/person-page.tsx')).PersonPage }))

interface RoutedPageProps {
  readonly route: Route
  readonly conversation: Conversation
  readonly checker: Checker
}

function PageAt({ route, conversation, checker }: RoutedPageProps) {
  switch (route.name) {
    case 'chat':
      return <ChatPage route={route} conversation={conversation} />
    case 'check':
      return <CheckPage route={route} checker={checker} />
    case 'register':
      return <RegisterPage key={route.register} route={route} />
    case 'bodies':
      return <BodiesPage route={route} />
    case 'body':
      return <BodyPage key={route.bodyId} bodyId={route.bodyId} />
    case 'person':
      return <PersonPage key={route.person} route={route} />
    case 'item':
      return <ItemPage key={route.itemId} route={route} />
    case 'bulletin':
      return <BulletinPage key={route.bulletinId} bulletinId={route.bulletinId} />
    case 'bulletins':
      return <BulletinsPage />
    case 'missing':
      return <MissingPage />
  }
}

/** The page an address names; all but the conversation are loaded when first wanted. */
export function RoutedPage(props: RoutedPageProps) {
  const messages = useMessages()
  return (
    <Suspense fallback={<Skeleton label={messages.loading} />}>
      <PageAt {...props} />
    </Suspense>
  )
}
