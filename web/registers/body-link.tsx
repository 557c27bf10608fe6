import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'

interface BodyLinkProps {
  readonly name: string
  readonly region: string
  /** Id of the body's page; without one the name leads to the bodies it may be. */
  readonly bodyId?: string | undefined
}

/** A body's name, which leads to its page. */
export function BodyLink({ name, region, bodyId }: BodyLinkProps) {
  const address =
    bodyId === undefined
      ? formatRoute({ name: 'bodies', filters: { q: name, region } })
      : formatRoute({ name: 'body', bodyId })
  return (
    <Link className="name-link" href={address} lang="zh-CN">
      {name}
    </Link>
  )
}
