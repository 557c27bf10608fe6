import type { Item } from '../../../corpus/model/item.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import { chainDocuments } from './chain-documents.ts'
import { findNamedDocuments } from './find-named-documents.ts'
import { uniteNames } from './unite-names.ts'

/** 关于修改《…》的决定, but not 转发…关于修改《…》的决定的通知. */
const TITLE_BEFORE = /^(?!.*转发).*关于(?:修改|修订|修正|调整|补充)(?:部分[^《》]*)?$/
/** 对《…》作如下修改, 将《…》第三条修改为. */
const BEFORE = /(?:对|将|把)[^，。；《》]{0,16}$|^\s*$/
const BEHIND =
  /^[^。；《]{0,60}?(?:(?:修改|修订|修正)为|作(?:出|了)?(?:如下|以下|相应)(?:修改|修订|修正|调整))/
/** 决定修改《…》. */
const VERB_BEFORE = /决定(?:修改|修订|修正)\s*$/

/** Documents that an item amends, as named in it. */
export function findAmendments(item: Item): readonly string[] {
  const title = readNames(item.title, { start: 0, end: item.title.length }, (before) =>
    TITLE_BEFORE.test(before),
  )
  const sentences = splitSentences(item.text, { start: 0, end: item.text.length })
  return uniteNames([...sentences.flatMap((sentence) => readSentence(item.text, sentence)), ...title])
}

function readSentence(text: string, sentence: Span): readonly string[] {
  const documents = findNamedDocuments(text, sentence)
  const ends = documents.flatMap(({ span }, at) => {
    const chain = chainDocuments(text, documents.slice(0, at + 1))
    const before = text.slice(sentence.start, chain[0]?.span.start ?? span.start)
    const amended = BEHIND.test(text.slice(span.end, sentence.end)) && BEFORE.test(before)
    return amended || VERB_BEFORE.test(before) ? [chain] : []
  })
  return ends.flat().map(({ name }) => name)
}

function readNames(text: string, span: Span, fits: (before: string) => boolean): readonly string[] {
  const documents = findNamedDocuments(text, span)
  const first = documents.findIndex(({ span: { start } }) => fits(text.slice(span.start, start)))
  const rest = first < 0 ? [] : documents.slice(first)
  return rest
    .filter((_, at) => chainDocuments(text, rest.slice(0, at + 1)).length === at + 1)
    .map(({ name }) => name)
}
