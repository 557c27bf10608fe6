/**
 * Prints a step's name, runs it, and ends the line with its result and duration. A `live` step writes to
 * the terminal itself; the collected output of any other is printed when it fails.
 *
 * @param {string} name
 * @param {() => Promise<{ readonly ok: boolean, readonly output: string, readonly result?: string }>} step
 * @param {{ readonly live?: boolean }} [options]
 * @returns {Promise<boolean>} whether it succeeded
 */
export const timedStep = async (name, step, { live = false } = {}) => {
  process.stdout.write(live ? `${name} ……\n` : `${name} …… `)
  const began = performance.now()
  const { ok, output, result = '完成' } = await step()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${live ? name : ''}${ok ? result : '失败'}（${seconds} 秒）`)
  if (!ok && output !== '') console.error(output)
  return ok
}
