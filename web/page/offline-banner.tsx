import { useMessages } from '../messages/use-messages.ts'
import { useOnline } from '../states/use-online.ts'

/** Says that the network is gone, for as long as it is. */
export function OfflineBanner() {
  const messages = useMessages()
  const online = useOnline()
  return (
    <output className="offline-region">
      {!online && <span className="offline">{messages.offline}</span>}
    </output>
  )
}
