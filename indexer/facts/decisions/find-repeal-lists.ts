import type { Item } from '../../../corpus/model/item.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { findNamedDocuments } from './find-named-documents.ts'

/** 附件：废止的规范性文件目录, 宣布失效的文件清单. */
const REPEALED_LIST = /(?:废止|失效).*(?:目录|清单|名单|一览表)/
/** Lists that name others too: 继续有效、废止和失效的文件目录. */
const MIXED_LIST = /继续有效|保留|修改|修订/
/** A name that opens a line or a cell, behind its number at most. */
const OPENS_ENTRY = /(?:^|[\n\t|])\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）).．、]?)?\s*$/

/** Documents of an item's annexes that list what it repeals. */
export function findRepealLists(item: Item): readonly string[] {
  const lists = item.annexes.filter(({ title }) => REPEALED_LIST.test(title) && !MIXED_LIST.test(title))
  return lists.flatMap(({ span }) => readEntries(item.text, span))
}

function readEntries(text: string, span: Span): readonly string[] {
  return findNamedDocuments(text, span)
    .filter(({ span: { start } }) => OPENS_ENTRY.test(text.slice(span.start, start)))
    .map(({ name }) => name)
}
