/** A file made in the page. */
export interface MadeFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly text: string
}

/** Hands a file to the browser to be saved. */
export function downloadFile({ name, type, text }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
