import { useMessages } from '../messages/use-messages.ts'
import { useOnline } from '../states/use-online.ts'

/** Says that the network is gone, for as long as it is. */
export function OfflineBanner() {
  const messages = useMessages()
  const online = useOnline()
  return (
    <div role="status" className="offline-region">
      {!online && <p className="offline">{messages.offline}</p>}
    </div>
  )
}
