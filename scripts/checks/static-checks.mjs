/** The checks that read the sources without running them: what each is called, and its script in package.json. */
export const STATIC_CHECKS = [
  { name: '类型', script: 'typecheck' },
  { name: '类型（网页）', script: 'typecheck:web' },
  { name: '代码规则', script: 'lint' },
  { name: '格式', script: 'format:check' },
  { name: '层次', script: 'depcruise' },
  { name: '无用代码', script: 'knip' },
]
