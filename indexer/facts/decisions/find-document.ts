import type { Item } from '../../../corpus/model/item.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import type { Decision } from '../decision.ts'
import type { Extraction } from '../extraction.ts'
import type { FactSource } from '../fact-source.ts'
import { makeFactBase } from '../make-fact-base.ts'
import { diagnoseDecision } from './diagnose-decision.ts'
import { findAct } from './find-act.ts'
import { findAmendments } from './find-amendments.ts'
import { findChargedBodies } from './find-charged-bodies.ts'
import { findRepeals } from './find-repeals.ts'
import { findTitleSpan } from './find-title-span.ts'
import { formOfDocument } from './form-of-document.ts'
import { readValidity } from './read-validity.ts'

/** Forms whose title alone proves no act: a plan or measures may be quoted or proposed. */
const NEEDS_ACT: ReadonlySet<Decision['form']> = new Set(['measures', 'plan', 'opinion'])
/** 已经2023年2月1日市人民政府第13次常务会议审议通过: the meeting without its day. */
const ADOPTED_AT =
  /经(?:\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)?([^，。；：《》]{2,40}?会议)[^，。；《》]{0,6}(?:通过|研究|同意|审定)/
/** 本办法由市财政局负责组织实施. */
const CARRIED_OUT = /^本[^，。；]{1,6}由.*负责(?:组织|具体)?(?:实施|执行|落实)/

/** The decision that an item is as a whole: at most one. */
export function findDocument(source: FactSource): Extraction<Decision> {
  const { item } = source
  const form = formOfDocument(item)
  const act = form && findAct(item)
  const isNumbered = item.documentNumber !== undefined || item.registrationNumber !== undefined
  if (!form || (!act && !isNumbered && NEEDS_ACT.has(form))) return { facts: [], diagnostics: [] }
  const span = act ?? findTitleSpan(item)
  const { validity, oddities } = readValidity(item)
  const repeals = findRepeals(item)
  const meeting = item.meeting ?? ADOPTED_AT.exec(item.text.slice(span.start, span.end))?.[1]
  const decision: Decision = {
    ...makeFactBase(source, span),
    kind: 'decision',
    form,
    title: item.title,
    ...(item.documentNumber === undefined ? {} : { documentNumber: item.documentNumber }),
    ...(item.registrationNumber === undefined ? {} : { registrationNumber: item.registrationNumber }),
    ...(validity === undefined ? {} : { validity }),
    repeals: repeals.names,
    amends: findAmendments(item),
    responsible: findResponsible(item),
    ...(meeting === undefined ? {} : { meeting }),
  }
  const found = [...oddities, ...repeals.oddities]
  return { facts: [decision], diagnostics: found.map((oddity) => diagnoseDecision(source, oddity)) }
}

function findResponsible({ text }: Item): readonly string[] {
  const sentences = splitSentences(text, { start: 0, end: text.length })
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .trim()
        .replace(/^第[^条]{1,6}条\s*/, ''),
    )
    .filter((sentence) => CARRIED_OUT.test(sentence))
  return [...new Set(sentences.flatMap((sentence) => findChargedBodies(sentence)))]
}
