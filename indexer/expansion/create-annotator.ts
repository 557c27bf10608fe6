import { foldText } from '../../corpus/folding/fold-text.ts'
import type { Concept } from '../../corpus/model/concept.ts'

/** Official wordings are looked up by their first characters; shorter ones are part of too many words. */
const KEY_LENGTH = 2

/** An official wording, folded, with what people say for it. */
interface Entry {
  readonly official: string
  readonly everyday: readonly string[]
}

/** Finds the everyday wordings of the official terms in a text, each once: 拖欠农民工工资 is also 老板赖着工钱不发. */
export function createAnnotator(thesaurus: readonly Concept[]): (text: string) => readonly string[] {
  const entries = indexEntries(thesaurus)
  return (text) => {
    const { folded } = foldText(text)
    const starts = Array.from({ length: Math.max(0, folded.length - KEY_LENGTH + 1) }, (_, at) => at)
    const found = starts.flatMap((at) =>
      (entries.get(folded.slice(at, at + KEY_LENGTH)) ?? []).filter(({ official }) =>
        folded.startsWith(official, at),
      ),
    )
    return [...new Set(found.flatMap(({ everyday }) => everyday))]
  }
}

function indexEntries(thesaurus: readonly Concept[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const { official, lay } of thesaurus) {
    for (const wording of official) {
      const { folded } = foldText(wording)
      if (folded.length < KEY_LENGTH) continue
      const key = folded.slice(0, KEY_LENGTH)
      entries.set(key, [...(entries.get(key) ?? []), { official: folded, everyday: lay }])
    }
  }
  return entries
}
