/** The seal 问, drawn. */
export function Logo({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect className="logo-ground" x="2" y="2" width="60" height="60" rx="10" />
      <g className="logo-strokes">
        <path d="M16 13.5 20.5 19" />
        <path d="M15 25v27" />
        <path d="M28 15h21v34.5q0 2.5-2.5 2.5H42" />
        <path d="M25.5 29h13.5v13h-13.5z" />
      </g>
    </svg>
  )
}
