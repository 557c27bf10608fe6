import type { Slot } from './slot.ts'

/** Characters that stand in sentences, not in the names of bodies. */
const NO_NAME = '的了有在是被由谁哪对多几把给说讲从到向要为这那个名今去他她它们我你您其'
/** A body at the head of a question or behind its place: 永州市水利局, 县人大常委会, 气象局呢. */
const BODY_AT_HEAD = new RegExp(
  `^(?<rank>[省市县区州旗](?!场))?(?<body>(?![副正]局)[^${NO_NAME}\\P{Script=Han}]{1,14}?(?:${[
    '人大常委会',
    '委员会',
    '管委会',
    '办公室',
    '研究室',
    '法院',
    '检察院',
    '局(?![部面限势])',
    '委(?![员托派会])',
    '(?<![主承协查督兴举经开创合代领交催怎])办(?![理公事法学结得成好了函发告])',
    '中心(?!城|区)',
    '联社',
    '公司',
    '集团',
    '银行',
    '医院',
    '支队',
    '大队',
  ].join('|')}))`,
  'u',
)
const POST =
  /^(?:党[组委](?:副?书记|成员))?(?:常务副|副)?(?:局长|主任委员|主任|院长|检察长|行长|校长|部长|支队长|大队长|董事长|总经理|主席|会长|书记|负责人|一把手)/u

/** Bodies a question names, known ones anywhere and others where a body's name stands, each with the post behind it. */
export function findBodies(
  question: string,
  known: readonly string[],
  heads: readonly number[],
): readonly Slot[] {
  const bodies = [...heads.flatMap((head) => bodyAtHead(question, head)), ...knownBodies(question, known)]
  return bodies.flatMap((body) => [body, ...postBehind(question, body)])
}

function bodyAtHead(question: string, head: number): readonly Slot[] {
  const groups = BODY_AT_HEAD.exec(question.slice(head))?.groups
  const text = groups?.['body']
  return text === undefined ? [] : [{ kind: 'body', text, start: head + (groups?.['rank'] ?? '').length }]
}

function knownBodies(question: string, known: readonly string[]): readonly Slot[] {
  return known
    .filter((text) => question.includes(text))
    .map((text) => ({ kind: 'body', text, start: question.indexOf(text) }))
}

function postBehind(question: string, body: Slot): readonly Slot[] {
  const start = body.start + body.text.length
  const post = POST.exec(question.slice(start))?.[0]
  return post === undefined ? [] : [{ kind: 'post', text: post, start }]
}
