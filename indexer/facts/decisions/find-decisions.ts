import type { Decision } from '../decision.ts'
import type { Extraction } from '../extraction.ts'
import type { FactSource } from '../fact-source.ts'
import { findDocument } from './find-document.ts'
import { findMatters } from './find-matters.ts'

/** The decisions of an item: the document itself where it is an official act, and the matters that a meeting settled. */
export function findDecisions(source: FactSource): Extraction<Decision> {
  const document = findDocument(source)
  return { facts: [...document.facts, ...findMatters(source)], diagnostics: document.diagnostics }
}
