/**
 * What became of one check: `passed` and `failed` count tests, or the check itself where it has none.
 *
 * @typedef {{
 *   readonly name: string,
 *   readonly seconds: number,
 *   readonly passed: number,
 *   readonly failed: number,
 *   readonly skipped: number,
 * }} Outcome
 */

/**
 * Runs a check under a heading and times it.
 *
 * @param {string} name
 * @param {() => Promise<{ readonly passed: number, readonly failed: number, readonly skipped: number }>} check
 * @returns {Promise<Outcome>}
 */
export const runCheck = async (name, check) => {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const counts = await check()
  return { name, seconds: (performance.now() - began) / 1000, ...counts }
}
