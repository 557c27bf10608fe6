const DIGITS = '〇零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Whole number written with Chinese or Arabic numerals (二十三, 二〇二三, 15); NaN where it is none. */
export function parseChineseNumber(numeral: string): number {
  const plain = numeral.normalize('NFKC').replaceAll(/\s/g, '')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (plain === '' || !/^[〇零一二三四五六七八九十百千]+$/.test(plain)) return Number.NaN
  return /[十百千]/.test(plain) ? addUnits(plain) : Number([...plain].map(digitOf).join(''))
}

function addUnits(numeral: string): number {
  let total = 0
  let digit: number | undefined
  for (const character of numeral) {
    const unit = UNITS[character]
    if (unit === undefined) digit = digitOf(character)
    else total += (digit || 1) * unit
    if (unit !== undefined) digit = undefined
  }
  return total + (digit ?? 0)
}

function digitOf(character: string): number {
  return Math.max(0, DIGITS.indexOf(character) - 1)
}
