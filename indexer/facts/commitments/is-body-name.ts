const ENDINGS =
  '(?:局|委|办|厅|院|部|处|所|会|社|站|馆|队|公司|集团|政府|中心|银行|小组|指挥部|学校|大学|学院|医院|办公室|专班|街道|单位|企业|园|团市委|团县委|法院|检察院|残联|妇联|工商联|科协|文联|供销联社|联社|管理区|[镇乡]|[县市区])'
const BODY = new RegExp(`^[\\p{Script=Han}“”\\d（）()]{1,28}${ENDINGS}$`, 'u')
/** 各成员单位, 相关部门, 等单位 name no body. */
const NO_BODY = /^(?:各|相关|有关|等|其他|市直|县直|区直|所有|责任|牵头|成员|配合|协同|多?部门)|^.{0,2}单位$/

/** Whether words name a body (市教育局, 高新区管委会), not a group of them (各相关单位). */
export function isBodyName(words: string): boolean {
  return BODY.test(words) && !NO_BODY.test(words)
}
