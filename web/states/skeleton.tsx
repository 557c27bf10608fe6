const LINES = ['wide', 'wider', 'short'] as const

/** Grey lines where text is about to stand, with words for those who do not see them. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <output className="skeleton">
      <span className="skeleton-label">{label}</span>
      {LINES.map((width) => (
        <span key={width} className={`skeleton-line skeleton-${width}`} aria-hidden="true" />
      ))}
    </output>
  )
}
