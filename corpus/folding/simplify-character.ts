import traditionalToSimplified from 'opencc-js/dict/TSCharacters'

let table: ReadonlyMap<string, string> | undefined

/** The simplified form of one traditional character (OpenCC's table); any other character as it is. */
export function simplifyCharacter(character: string): string {
  table ??= readTable(traditionalToSimplified)
  return table.get(character) ?? character
}

/** The table's lines are `traditional simplified`, separated by bars; where several forms are given the first is the usual one. */
function readTable(dictionary: string): ReadonlyMap<string, string> {
  return new Map(
    dictionary.split('|').flatMap((line): readonly [string, string][] => {
      const [traditional = '', simplified = ''] = line.split(' ')
      return traditional === '' || simplified === '' ? [] : [[traditional, simplified]]
    }),
  )
}
