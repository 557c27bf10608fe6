/** Words that head columns. */
const HEADER_WORDS =
  /序号|编号|名称|项目|内容|任务|目标|单位|部门|领导|责任|负责人|召集人|联系人|监测人|对象|时间|时限|日期|备注|地点|位置|结果|得分|票|率|类别|类型|金额|数量|标准|依据|措施|专班|姓名|职务|性别|灾种|等级|指标|电话/
const LONGEST_HEADER_CELL = 24
const LEAST_WORDS = 2

/** Whether a row heads a table: short cells without digits or full stops, at least two of them words that head columns. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const mayHead = filled.every((cell) => cell.length <= LONGEST_HEADER_CELL && !/[。；\d%]/.test(cell))
  return (
    mayHead && filled.filter((cell) => HEADER_WORDS.test(cell.replaceAll(/\s/g, ''))).length >= LEAST_WORDS
  )
}
