import type { Command } from './command.ts'

const INDENT = '  '

/** Options that every command takes. */
const COMMON: readonly (readonly [string, string])[] = [['-h, --help', '显示这段说明']]

/** How one command is used, with its options and examples. */
function formatCommandHelp({ name, argument, summary, options, examples, choices }: Command): string {
  const usage = `${name} ${argument}`.trim()
  return joinSections([
    ['', [summary]],
    ['用法', [`wenbao ${usage}${options.length > 0 ? ' [选项]' : ''}`]],
    ['可选', choices === undefined ? [] : [choices.join('  ')]],
    ['选项', align([...options.map((option) => [option.flag, option.summary] as const), ...COMMON])],
    ['例子', examples],
  ])
}

/** How `wenbao` is used, or one command of it. */
export function formatHelp(commands: readonly Command[], command?: Command): string {
  if (command !== undefined) return formatCommandHelp(command)
  const rows = commands.map(({ name, argument, summary }) => [`${name} ${argument}`.trim(), summary] as const)
  return joinSections([
    ['', ['问报：以政府和人大公报的原话回答问题，逐句注明出处']],
    ['用法', ['wenbao <命令> [选项]']],
    ['命令', align(rows)],
    ['选项', align([...COMMON, ['-V, --version', '显示版本']])],
    ['例子', commands.flatMap(({ examples }) => examples.slice(0, 1))],
    ['退出码', align(EXIT_CODES)],
  ])
}

const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', '找到了，或引文与原文一致'],
  ['1', '没有找到，公报里没有答案，引文与原文不符，或有需要修复之处'],
  ['2', '用法不对'],
  ['3', '暂时无法执行：没有索引，设置有误，端口被占用'],
]

function joinSections(sections: readonly (readonly [string, readonly string[]])[]): string {
  const shown = sections.filter(([, lines]) => lines.length > 0)
  const texts = shown.map(([title, lines]) =>
    title === '' ? lines.join('\n') : [`${title}：`, ...lines.map((line) => `${INDENT}${line}`)].join('\n'),
  )
  return `${texts.join('\n\n')}\n`
}

/** Two columns, the second aligned; a Chinese character is two columns wide. */
function align(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => widthOf(first)))
  return rows.map(([first, second]) => `${first}${' '.repeat(width - widthOf(first))}  ${second}`)
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0)
}
