import { useContext } from 'react'
import { LocaleContext } from '../messages/locale-context.ts'

/** A word that sorts a record: 任, 有效, 整改. The tone gives its colour, never its meaning alone. */
export function Badge({ tone, text }: { readonly tone: string; readonly text: string }) {
  const { locale } = useContext(LocaleContext)
  return (
    <span className="badge" data-tone={tone} lang={locale}>
      {text}
    </span>
  )
}
