const END = /(?:呢|怎么样呢)?[？?。\s]*$/u
const ASKS = /多少|几|什么|谁|哪|怎|如何|何时|是否|有没有|吗|多[大高长久远]|为何/u

/** How a noun is asked for, by its ending; the first that fits. */
const ASKING_BY_ENDING: readonly (readonly [ending: RegExp, asking: string])[] = [
  [
    /(?:组长|局长|主任|院长|书记|主席|负责人|召集人|联系人|领导|市长|县长|区长|校长|秘书长|检察长|人选)$/u,
    '是谁',
  ],
  [/(?:时间|日期|期限|时限)$/u, '是什么时候'],
  [/(?:地点|地址|位置)$/u, '在哪里'],
  [
    /(?:率|值|额|量|数|收入|支出|总值|投资|经费|资金|余额|面积|比例|标准|目标|价|价格|费|费用|得分|分数|分|增速|增幅|占比|长度|里程|规模|电话|排名|名次|位次|金额|钱|同比|环比|任务)$/u,
    '是多少',
  ],
  [/(?:单位|部门)$/u, '是哪些'],
  [/的$/u, '有哪些'],
  [
    /(?:原因|理由|依据|措施|办法|打算|计划|结果|等次|条件|材料|流程|程序|问题|不足|建议|意见|内容|原文|出处|职务|第[一二三四五六七八九十\d]+[项条点])$/u,
    '是什么',
  ],
]

/** A noun made a question by its ending (破案率是多少？); a question that asks keeps its words. */
export function finishQuestion(text: string): string {
  const plain = text.replace(END, '')
  if (ASKS.test(plain)) return `${plain}？`
  const asking = ASKING_BY_ENDING.find(([ending]) => ending.test(plain))?.[1]
  return `${plain}${asking ?? '是什么情况'}？`
}
