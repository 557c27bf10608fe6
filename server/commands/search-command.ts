import { search } from '../answering/search.ts'
import { presentPassages } from '../api/present-passages.ts'
import { requireKnownBulletin } from '../api/require-known-bulletin.ts'
import type { PassageView } from '../api/schemas/passage.ts'
import { searchQuerySchema } from '../api/schemas/search.ts'
import { toQuestionFilters } from '../api/to-question-filters.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Command } from './command.ts'
import { createStyle, type Style } from './create-style.ts'
import { describePassagePlace } from './describe-passage-place.ts'
import { exitCodes } from './exit-codes.ts'
import { filterOptions } from './filter-options.ts'
import { formatJson } from './format-json.ts'
import { jsonOption } from './json-option.ts'
import { readOptions } from './read-options.ts'
import { useIndex } from './use-index.ts'

/** Characters of a passage that are shown; the link opens the rest. */
const SHOWN = 160

/** `wenbao search`: the passages that fit best. */
export const searchCommand: Command = {
  name: 'search',
  argument: '<...词>',
  summary: '检索：最相关的段落，由近及远',
  options: [{ flag: '-k, --k <段数>', summary: '最多几段，默认 10，至多 50' }, ...filterOptions, jsonOption],
  examples: ['wenbao search 农村公路养护资金', 'wenbao search -k 3 --region 平江县 饮水安全'],
  run: async ({ words, options }, terminal) => {
    const {
      q: query,
      k: limit,
      ...chosen
    } = readOptions(searchQuerySchema, { ...options, q: words.join(' ') })
    const filters = toQuestionFilters(chosen)
    const passages = await useIndex(readSettings(), async (context) => {
      requireKnownBulletin(context.index, filters.bulletin, 'bulletin')
      return presentPassages(await search({ query, limit, filters }, context), context)
    })
    const style = createStyle(terminal.hasColors)
    if (options['json'] === true) terminal.write(formatJson({ query, passages }))
    else if (passages.length === 0) terminal.complain('没有找到。')
    else terminal.write(`${passages.map((passage, at) => formatHit(passage, at + 1, style)).join('\n\n')}\n`)
    return passages.length === 0 ? exitCodes.nothing : exitCodes.found
  },
}

function formatHit(passage: PassageView, place: number, { strong, faint }: Style): string {
  const line = passage.text.replaceAll(/\s+/gu, ' ')
  const excerpt = line.length > SHOWN ? `${line.slice(0, SHOWN)}……` : line
  return [
    `${strong(`${place}.`)} ${strong(describePassagePlace(passage))}`,
    `   ${excerpt}`,
    `   ${faint(passage.url)}`,
  ].join('\n')
}
