import { useMemo } from 'react'
import type { CheckedQuotationView } from '../../server/api/schemas/quote-check.ts'
import { useMessages } from '../messages/use-messages.ts'
import { keyByPlace } from '../page/key-by-place.ts'
import { JumpLink } from './jump-link.tsx'
import { splitArticle } from './split-article.ts'
import { VerdictShape } from './verdict-shape.tsx'

/** Keeps the sign on the line of the words it is about. */
const WORD_JOINER = '\u2060'

interface ArticleTextProps {
  readonly article: string
  readonly quotations: readonly CheckedQuotationView[]
}

/** The article, each quotation marked with its verdict, which leads to what is known of it. */
export function ArticleText({ article, quotations }: ArticleTextProps) {
  const { check } = useMessages()
  const pieces = useMemo(() => splitArticle(article, quotations), [article, quotations])
  return (
    <div className="article-text" lang="zh-CN">
      {keyByPlace(pieces).map(({ place, entry }) => {
        if (entry.kind === 'words') return entry.text
        const { n, text, quotation } = entry
        const verdict = check.verdicts[quotation.verdict]
        return (
          <span
            key={place}
            id={`quoted-${n}`}
            className={`quoted verdict-${quotation.verdict}`}
            tabIndex={-1}
          >
            <span className="quoted-words">{text}</span>
            <JumpLink
              className="quoted-verdict"
              to={`quotation-${n}`}
              label={check.quotationTitle(n, verdict)}
            >
              {WORD_JOINER}
              <VerdictShape verdict={quotation.verdict} />
              {n}
            </JumpLink>
          </span>
        )
      })}
    </div>
  )
}
