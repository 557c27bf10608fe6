/** Openings that say the question belongs to nothing before it: 换个问题：, 不问公安了。 */
const TOPIC_CHANGES: readonly RegExp[] = [
  /^(?:好[的了吧]?|嗯|那|行)?[，,。]?(?:我?们?)?(?:再)?(?:换|改)(?:一)?(?:个|下)?(?:问题|话题|题目|内容|地方|事)(?:吧|问|问问|来问|来说)?[，,。：:；;！!\s]+/u,
  /^(?:好[的了吧]?|嗯|那|行)?[，,。]?(?:我)?(?:先|就)?(?:不问|不说|不聊|不谈|不管(?![有是怎什谁哪多能会])|不提|别管|别说|撇开)[^，,。；;：:！!\s]{0,12}了?[，,。；;：:！!\s]+(?:再?问(?:一)?(?:个|下)?别的[，,。；;：:！!\s]*)?/u,
  /^(?:算了|(?:再)?问(?:一)?个(?:别的|其他|另外)的?(?:问题)?|说点别的|聊点别的|另一个问题|下一个问题|另外一个问题|换)[，,。：:；;！!\s]+/u,
]

/** The question without the words that announce another topic; undefined where it announces none. */
export function stripTopicChange(question: string): string | undefined {
  const marker = TOPIC_CHANGES.map((pattern) => pattern.exec(question)?.[0]).find(
    (text) => text !== undefined,
  )
  const rest = marker === undefined ? '' : question.slice(marker.length).trim()
  return rest === '' ? undefined : rest
}
