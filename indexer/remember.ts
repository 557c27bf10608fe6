/** A reader that keeps what it read last, at most `capacity` values; the one unused for longest goes first. */
export function remember<Key, Value>(read: (key: Key) => Value, capacity: number): (key: Key) => Value {
  const kept = new Map<Key, Value>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const value = read(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > capacity && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
