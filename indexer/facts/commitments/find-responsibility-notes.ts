import type { Span } from '../../../corpus/model/span.ts'
import { isBodyName } from './is-body-name.ts'

/** （发改局牵头，财政局等单位负责）, (牵头单位：市税务局，协同单位：各银行) */
const NOTE =
  /[（(](?=[^（）()。]*(?:牵头|负责|(?:责任|主办|主管)(?:单位|部门)))((?:[^（）()。]|[（(][^（）()。]*[）)]){2,400})[）)]/g
const LABEL =
  /^((?:牵头|责任|主办|主管|承办)(?:单位|部门)|(?:协同|配合|参与|相关|协办|参加)(?:单位|部门))[：:]/
const CHARGED = /(?:依职责|按照?(?:各自)?职责(?:分工)?|共同|具体|分别)?(?:牵头|负责)(?:落实)?$/
const ASSISTING = /(?:依职责|按职责分工)?(?:配合|参与|协同|参加)$/
/** 水利局等21个部门单位, 供电公司等单位 */
const GROUP = /等(?:\d+个)?(?:相关|有关)?(?:部门单位|单位|部门|乡镇)?$/

/** A bracket that charges bodies with the words before it. */
export interface ResponsibilityNote {
  readonly span: Span
  readonly bodies: readonly string[]
}

/** The brackets in a text that say who leads and answers for what stands before them. */
export function findResponsibilityNotes(text: string): readonly ResponsibilityNote[] {
  return [...text.matchAll(NOTE)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    bodies: readBodies(match[1] ?? ''),
  }))
}

function readBodies(note: string): readonly string[] {
  const bodies: string[] = []
  let isCharged: boolean | undefined
  for (const words of note.replaceAll(/\s/g, '').split(/[，,；;]/)) {
    const label = LABEL.exec(words)?.[1]
    if (label !== undefined) isCharged = /^(?:牵头|责任|主办|主管|承办)/.test(label)
    const charged =
      label === undefined ? (isCharged ?? (CHARGED.test(words) || !ASSISTING.test(words))) : isCharged
    if (charged) bodies.push(...splitNames(words.replace(LABEL, '').replace(CHARGED, '')))
  }
  return [...new Set(bodies)]
}

function splitNames(words: string): readonly string[] {
  return words
    .split(/、|以?及|(?<=[局办委镇乡])和/)
    .map((name) => name.trim().replace(/^(?:由|在)/, ''))
    .map((name) => name.replace(GROUP, ''))
    .filter(isBodyName)
}
