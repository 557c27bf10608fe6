/** Puts a text on the clipboard, also one that is still on its way: some browsers want it promised at the moment of the press. */
export async function writeClipboard(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string' || !('ClipboardItem' in window)) {
    await navigator.clipboard.writeText(await text)
    return
  }
  const promised = text.then((words) => new Blob([words], { type: 'text/plain' }))
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': promised })])
}
