/** Words that only ask, and say nothing about what is asked for. */
const ASKING_WORDS = [
  '请问',
  '什么时候',
  '什么样',
  '什么',
  '多少',
  '哪些',
  '哪几',
  '哪个',
  '哪里',
  '哪儿',
  '哪年',
  '哪',
  '怎么样',
  '怎么办',
  '怎么',
  '怎样',
  '如何',
  '为什么',
  '为啥',
  '有没有',
  '是不是',
  '能不能',
  '会不会',
  '可不可以',
  '是否',
  '几个',
  '几',
  '吗',
  '呢',
  '吧',
  '啊',
  '谁',
  '的',
  '了',
  '？',
  '?',
  '。',
  '！',
  '，',
  ',',
] as const

const PATTERN = new RegExp(
  [...ASKING_WORDS]
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|'),
  'gu',
)

/** The question with its asking words replaced by blanks, so that neither they nor pairs across them are searched for. */
export function stripAskingWords(question: string): string {
  const stripped = question.replaceAll(PATTERN, ' ').replaceAll(/\s+/gu, ' ').trim()
  return stripped === '' ? question : stripped
}

function escapePattern(text: string): string {
  return text.replaceAll(/[?.]/gu, String.raw`\$&`)
}
