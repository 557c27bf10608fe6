/** Words that only ask, and say nothing about what is asked for. */
const ASKING_WORDS = [
  '请问',
  '想问一下',
  '想问问',
  '问一下',
  '我想知道',
  '帮我查一下',
  '麻烦',
  '到底',
  '究竟',
  '什么时候',
  '什么时间',
  '什么样',
  '什么',
  '啥时候',
  '啥样',
  '啥',
  '多少',
  '几多',
  '多久',
  '哪些',
  '哪几',
  '哪个',
  '哪位',
  '哪里',
  '哪儿',
  '哪年',
  '哪',
  '怎么样',
  '怎么办',
  '怎么',
  '怎样',
  '咋办',
  '咋样',
  '咋',
  '如何',
  '为什么',
  '为何',
  '为啥',
  '何时',
  '有没有',
  '有冇',
  '有无',
  '是不是',
  '能不能',
  '会不会',
  '要不要',
  '算不算',
  '可不可以',
  '是否',
  '几个',
  '几',
  '吗',
  '呢',
  '吧',
  '啊',
  '呀',
  '谁',
] as const
/** Particles, where they are no part of a word: 目的, 了解, 为了. */
const PARTICLES = ['(?<!目)的(?![士确])', '(?<![为受除])了(?![解结])'] as const
const MARKS = '[？?。！!，,]'

const PATTERN = new RegExp(
  [...ASKING_WORDS.toSorted((a, b) => b.length - a.length), ...PARTICLES, MARKS].join('|'),
  'gu',
)

/** The question with its asking words replaced by blanks, so that neither they nor pairs across them are searched for. */
export function stripAskingWords(question: string): string {
  const stripped = question.replaceAll(PATTERN, ' ').replaceAll(/\s+/gu, ' ').trim()
  return stripped === '' ? question : stripped
}
