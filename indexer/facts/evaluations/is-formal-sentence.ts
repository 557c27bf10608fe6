/** 存在一些不足。, 主要有以下几个方面。: says that there are points, states none. */
const ANNOUNCES =
  /(?:存在|有)(?:着|的)?(?:一些|不少|以下|如下|几个|许多)[^，。]{0,16}(?:问题|不足|差距|方面|困难|环节|地方)[^，]*$|主要(?:有|是|表现|体现|集中)[^，。]{0,8}$/
/** 上述意见，请予审议。 */
const FORMALITY = /请[^，]{0,8}(?:审议|研究|处理)|报告如下|总之|特此|书面报告|报送/

/** Whether a sentence only introduces points or closes a text (还存在一些不足；请予审议). */
export function isFormalSentence(words: string): boolean {
  return ANNOUNCES.test(words) || FORMALITY.test(words)
}
