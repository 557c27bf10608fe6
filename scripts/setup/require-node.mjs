const LEAST_MAJOR = 20
const LEAST_MINOR = 19

/** Ends the process with an explanation when Node is older than the dependencies admit. */
export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > LEAST_MAJOR || (major === LEAST_MAJOR && minor >= LEAST_MINOR)) return
  console.error(
    `问报需要 Node.js ${LEAST_MAJOR}.${LEAST_MINOR} 或更高版本，当前是 ${process.versions.node}。`,
  )
  process.exit(1)
}
