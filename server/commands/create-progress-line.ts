import type { BuildProgress } from '../../indexer/build/build-index.ts'

const STAGES: Readonly<Record<BuildProgress['stage'], string>> = {
  read: '读入公报，切分段落',
  embed: '计算向量',
  write: '写入索引',
}
/** Share of a stage between two lines where the output is no terminal. */
const QUIET_STEP = 0.25

/** Where progress is written: a terminal redraws one line, anything else gets a line now and then. */
export type ProgressOutput = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean }

/** Shows the progress of a build on an output. */
export function createProgressLine(output: ProgressOutput): (progress: BuildProgress) => void {
  let shown = ''
  let reached = 0
  return ({ stage, done, total }) => {
    if (stage !== shown) reached = 0
    const share = total === 0 ? 1 : done / total
    const line = `${STAGES[stage]} ${done}/${total}`
    if (output.isTTY === true)
      output.write(`\r\u001B[K${line}${share === 1 && stage === 'write' ? '\n' : ''}`)
    else if (stage !== shown || share === 1 || share - reached >= QUIET_STEP) output.write(`${line}\n`)
    if (share - reached >= QUIET_STEP) reached = share
    shown = stage
  }
}
