import type { ReactNode } from 'react'
import type { QuoteVerdictView } from '../../server/api/schemas/quote-check.ts'

/** One outline and one sign each, so that verdicts differ without colour. */
const SHAPES: Readonly<Record<QuoteVerdictView, ReactNode>> = {
  exact: (
    <>
      <circle className="shape-ground" cx="16" cy="16" r="14" />
      <path className="shape-sign" d="m9.5 16.5 4.5 4.5 9-9.5" />
    </>
  ),
  normalized: (
    <>
      <circle className="shape-outline" cx="16" cy="16" r="13" />
      <path className="shape-line" d="m9.5 16.5 4.5 4.5 9-9.5" />
    </>
  ),
  altered: (
    <>
      <path className="shape-ground" d="M16 2.5 30.5 28h-29z" />
      <path className="shape-sign" d="M16 12v7.5M16 23.6v.4" />
    </>
  ),
  stitched: (
    <>
      <path className="shape-ground" d="M2.5 4h12v18h-12zM17.5 10h12v18h-12z" />
    </>
  ),
  'not-found': (
    <>
      <rect className="shape-ground" x="3" y="3" width="26" height="26" rx="3" />
      <path className="shape-sign" d="m10.5 10.5 11 11m0-11-11 11" />
    </>
  ),
  'too-short': (
    <>
      <circle className="shape-outline" cx="16" cy="16" r="13" strokeDasharray="4 3.4" />
      <path className="shape-line" d="M11 16h10" />
    </>
  ),
}

/** The sign of a verdict. */
export function VerdictShape({ verdict }: { readonly verdict: QuoteVerdictView }) {
  return (
    <svg className="verdict-shape" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  )
}
