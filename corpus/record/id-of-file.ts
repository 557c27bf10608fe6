/** Id of a bulletin that no record names: its file name without the ending, made fit for a URL; Chinese stays. */
export function idOfFile(file: string): string {
  const name = file.replace(/\.[^.]+$/, '').normalize('NFC')
  const id = name.replaceAll(/[^\p{L}\p{N}._~-]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '')
  return id === '' ? 'bulletin' : id
}
