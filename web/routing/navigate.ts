import { readStep } from './read-step.ts'

const listeners = new Set<() => void>()

/** Calls back whenever the address changes, by the page or by the browser's buttons; returns how to stop. */
export function subscribeToAddress(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** Goes to an address of this page: as a step Back can undo, or in place of the present one. The step left keeps its scroll position. */
export function navigate(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const left = { ...readStep(history.state), scroll: window.scrollY }
  history.replaceState(left, '', replace ? address : undefined)
  if (!replace) history.pushState({ made: true, scroll: 0 }, '', address)
  for (const listener of listeners) listener()
}

/** Undoes the last step if the page made it; otherwise goes to `fallback` in place of the present address. */
export function goBackOr(fallback: string): void {
  if (readStep(history.state).made) history.back()
  else navigate(fallback, { replace: true })
}
