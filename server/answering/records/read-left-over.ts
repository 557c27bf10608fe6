import type { Understanding } from '../understanding/understanding.ts'

/** Words that add nothing to a request for a whole list. */
const GENERIC =
  /承诺|打算|计划|表态|目标|今年|明年|下一步|接下来|工作|全部|所有|都|列出|列一下|一共|总共|出台|印发|发布|制定|议定|商定|决定|同意|通过|研究|会议?上?|任命|任免|任了|免去|免了|免职|被免|免的|提拔|新任|辞去|辞职|职务|副?局长|副?主任|副?[市县区镇乡院]长|一把手|副手|干部|名单|同志|谁|哪[位个]|文件|通知|办法|规定|公告|通告|方案|事项|事情|事|议题|哪些|哪几|什么|啥|几|多少|具体|有|要|办|做|干|在|给|对|的|了|过|吗|呢|个|项|件|份|条|次|第|年|度|会|常务|市|县|政府|人民|发|定|和|是|请|我|想|知道|看看|[，。？?、,.!！\s\d]/gu

/** What a question says beyond what it names and beyond asking for a list. */
export function readLeftOver({ standaloneQuestion, understood }: Understanding): string {
  const named = understood.filter(({ kind }) => kind !== 'expansion').map(({ text }) => text)
  const longestFirst = named.toSorted((one, other) => other.length - one.length)
  return longestFirst
    .reduce((rest, text) => rest.replace(text, ''), standaloneQuestion)
    .replaceAll(GENERIC, '')
}
