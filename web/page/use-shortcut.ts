import { useEffect, useRef } from 'react'

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('dialog') !== null
}

/** Calls back when a key is pressed anywhere in the page. Printable keys are left alone while the reader types, all keys while a dialog has the focus. */
export function useShortcut(key: string, onPress: () => void): void {
  const latest = useRef(onPress)
  useEffect(() => {
    latest.current = onPress
  })
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.key !== key || event.defaultPrevented || event.isComposing || isInDialog(event.target)) return
      if (event.ctrlKey || event.metaKey || event.altKey || (key.length === 1 && isTyping(event.target)))
        return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [key])
}
