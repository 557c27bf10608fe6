/** A file's text and the encoding it was read in. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  /** Bytes that mean nothing in that encoding stand as U+FFFD. */
  readonly isDamaged: boolean
}

/** Reads a file's bytes as UTF-8, by its byte order mark as UTF-16, otherwise as GB18030; nothing is left out. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingOfMark(bytes)
  if (marked) return { text: decode(bytes, marked), encoding: marked, isDamaged: false }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding: 'utf-8', isDamaged: false }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return decodeOther(bytes)
  }
}

/** Whichever of GB18030 and UTF-8 leaves fewer bytes unread. */
function decodeOther(bytes: Uint8Array): DecodedText {
  const chinese = decode(bytes, 'gb18030')
  const unicode = decode(bytes, 'utf-8')
  const encoding = countUnread(chinese) <= countUnread(unicode) ? 'gb18030' : 'utf-8'
  const text = encoding === 'gb18030' ? chinese : unicode
  return { text, encoding, isDamaged: countUnread(text) > 0 }
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

function encodingOfMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function countUnread(text: string): number {
  return text.split('\uFFFD').length - 1
}
