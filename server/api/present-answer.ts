import type { Answer, Citation } from '../answering/answer.ts'
import { hashText } from './hash-text.ts'
import { indexFingerprint } from './index-fingerprint.ts'
import { placeUrl } from './place-url.ts'
import { presentCoverage } from './present-coverage.ts'
import { presentPassages } from './present-passages.ts'
import type { ViewContext } from './present-passages.ts'
import type { AnswerView, CitationView } from './schemas/answer.ts'
import { searchedBulletins } from './searched-bulletins.ts'
import type { QuestionFilters } from './to-question-filters.ts'

/** An answer with public addresses, the bulletins searched, and an id that the same question keeps while the index does. */
export function presentAnswer(answer: Answer, filters: QuestionFilters, context: ViewContext): AnswerView {
  const { manifest } = context.index
  const fingerprint = indexFingerprint(manifest)
  return {
    id: hashText(
      JSON.stringify([answer.question, answer.standaloneQuestion, filters, answer.understood, fingerprint]),
    ),
    question: answer.question,
    standaloneQuestion: answer.standaloneQuestion,
    status: answer.status,
    text: answer.text,
    citations: presentCitations(answer.citations, context),
    passages: presentPassages(answer.passages, context),
    understood: answer.understood.map(({ kind, value, text }) => ({ kind, value, text })),
    coverage: presentCoverage(searchedBulletins(context.index, { filters, understood: answer.understood })),
    index: { builtAt: manifest.builtAt, fingerprint },
    timings: { ...answer.timings },
  }
}

function presentCitations(citations: readonly Citation[], context: ViewContext): CitationView[] {
  const passages = presentPassages(
    citations.map(({ passage }) => passage),
    context,
  )
  return passages.flatMap((passage, place) => {
    const citation = citations[place]
    if (citation === undefined) return []
    const { n, quote, span } = citation
    return [{ n, quote, span, url: placeUrl(context.publicUrl, citation.passage.itemId, span), passage }]
  })
}
