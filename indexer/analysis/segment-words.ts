import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let segmenter: Jieba | undefined

/** Words of a Chinese text in order, also the shorter words inside long ones (search mode). */
export function segmentWords(text: string): readonly string[] {
  segmenter ??= Jieba.withDict(dict)
  return segmenter.cutForSearch(text, true)
}
