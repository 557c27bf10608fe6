/** Words that ask, around which the thing asked for stands: 装机容量是多少, 花了多少钱, 几个编制. */
const ASKING = /多少|几[个名人件项次家户处条年月天]?|什么|哪[些个位年里]?|谁|为什么|怎么|咋|啥|何时|如何/gu
/** Characters on either side that say what is asked for. */
const BEFORE = 6
const AFTER = 4

/** The words of a question next to its asking words; the whole question where nothing asks. */
export function readFocus(question: string): string {
  const parts = [...question.matchAll(ASKING)].map(({ 0: word, index }) => {
    const end = index + word.length
    return `${question.slice(Math.max(0, index - BEFORE), index)} ${question.slice(end, end + AFTER)}`
  })
  return parts.length === 0 ? question : parts.join(' ')
}
