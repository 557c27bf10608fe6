import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'

/** A person's name, which leads to what is recorded of them. */
export function PersonLink({ name }: { readonly name: string }) {
  return (
    <Link className="name-link" href={formatRoute({ name: 'person', person: name })} lang="zh-CN">
      {name}
    </Link>
  )
}
