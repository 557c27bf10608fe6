/** Words that a title of an official text ends with, and what may follow them. */
const ENDINGS = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '通知',
  '通报',
  '意见',
  '意见书',
  '报告',
  '报告单',
  '批复',
  '函',
  '纪要',
  '办法',
  '规定',
  '细则',
  '规则',
  '条例',
  '章程',
  '方案',
  '预案',
  '计划',
  '规划',
  '要点',
  '分工',
  '分解',
  '措施',
  '议程',
  '日程',
  '名单',
  '清单',
  '一览表',
  '表',
  '汇报',
  '讲话',
  '发言',
  '说明',
  '总结',
  '目录',
  '指南',
  '公约',
]
const CLOSING = '(?:[（(](?:试行|暂行|草案|修订|修正|[^（）()]{1,12}稿|\\d{4}[^（）()]{0,12})[)）])?》?'
const ENDING = new RegExp(`(?:${ENDINGS.join('|')})${CLOSING}$`)

/** Whether a compacted text ends as a title of an official text does (…的通知, …管理办法（试行）). */
export function endsAsTitle(compacted: string): boolean {
  return ENDING.test(compacted)
}
