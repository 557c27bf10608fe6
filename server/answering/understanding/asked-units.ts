/** What a question asks a number of, after 多少 or 几, by the unit it is printed with; longer ones first. */
const UNITS: Readonly<Record<string, string>> = {
  人次: '人次',
  万元: '万元',
  亿元: '亿元',
  公里: '公里',
  里路: '公里',
  平方: '平方',
  立方: '立方',
  万亩: '万亩',
  千瓦: '千瓦',
  百分: '%',
  块: '元',
  钱: '元',
  元: '元',
  个: '个',
  件: '件',
  人: '人',
  名: '名',
  位: '名',
  户: '户',
  条: '条',
  座: '座',
  所: '所',
  次: '次',
  项: '项',
  亩: '亩',
  吨: '吨',
  家: '家',
  篇: '篇',
  宗: '宗',
  处: '处',
  棵: '株',
  套: '套',
  场: '场',
  起: '起',
  岁: '岁',
  天: '天',
  年: '年',
  分: '分',
  份: '份',
  张: '张',
  辆: '辆',
  台: '台',
  票: '票',
  倍: '倍',
  部: '部',
  层: '层',
  期: '期',
}
const ASKED = new RegExp(`(?:多少|几多|几)(?<unit>${Object.keys(UNITS).join('|')})`, 'gu')

/** Units, as bulletins print them, of the numbers a folded question asks for. */
export function findAskedUnits(folded: string): readonly string[] {
  const asked = [...folded.matchAll(ASKED)].map(({ groups }) => UNITS[groups?.['unit'] ?? ''] ?? '')
  return [...new Set(asked)].filter((unit) => unit !== '')
}

/** Between a number and its unit: 12.5 万余元. */
const LARGE = '\\s?[百千万亿多余]{0,3}'

/** Whether a text counts something in one of the units: 12件, 1.5 万人次, or in a table under a header that ends in it: 得分 90.18, 票数 38. */
export function showsUnit(text: string, units: readonly string[]): boolean {
  return units.some((unit) => new RegExp(`\\d${LARGE}${unit}|${unit}数?[  ]\\d`, 'u').test(text))
}
