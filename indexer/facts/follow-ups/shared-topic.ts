/** Words of every evaluation: they say how, not what. */
const GENERIC =
  /进一步|加强|加大|加快|加力|力度|提升|提高|持续|强化|完善|健全|优化|推进|推动|促进|深化|深入|落实|抓好|抓紧|做好|做实|狠抓|着力|全力|全面|切实|不断|有待|仍需|还需|尚需|亟需|需要|需|存在|差距|短板|不足|不够|问题|建议|意见|整改|反馈|方面|情况|工作|建设|发展|机制|体系|制度|能力|水平|质量|成效|质效|效能|服务经济社会|经济社会|高质量|人民群众|市委|县委|市政府|县政府|人大常委会|人大|同志|领导|思想|认真|积极|主动|依法|履职|评议|责任|重点|任务|目标|要求|关于|一是|二是|三是|四是|五是|六是|新时代|中国特色社会主义|习近平|党的二十大|精神|提质增效|坚持|系统观念|民生民本|发挥|作用|职能|事业/g
const SEPARATOR = '\n'
/** Four characters are two words: 体制改革, 基金监管, 行政复议. */
const SHORTEST = 4

/** The longest run of telling words that two wordings of a matter share, empty where they share none: 体制改革 of 体制改革亟需加速 and 扎实推进体制改革. */
export function findSharedTopic(one: string, other: string): string {
  const runs = toRuns(one)
  const text = toRuns(other).join(SEPARATOR)
  return runs
    .map((run) => longestIn(run, text))
    .reduce((best, run) => (run.length > best.length ? run : best), '')
}

function toRuns(words: string): readonly string[] {
  return words
    .replaceAll(GENERIC, SEPARATOR)
    .split(/[^\p{Script=Han}A-Za-z]+/u)
    .filter((run) => run.length >= SHORTEST)
}

function longestIn(run: string, text: string): string {
  for (let length = run.length; length >= SHORTEST; length -= 1) {
    for (let start = 0; start + length <= run.length; start += 1) {
      const part = run.slice(start, start + length)
      if (text.includes(part)) return part
    }
  }
  return ''
}
