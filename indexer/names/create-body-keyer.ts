import { foldText } from '../../corpus/folding/fold-text.ts'
import type { BodyKind } from '../../corpus/model/body-kind.ts'

/** Rank of the place at the head of a printed body: 市医疗保障局. */
const RANK = /^[省市县区州旗盟]/u

/** Tells by which key a body goes, however it is printed: 永州市住建局 and 市住房和城乡建设局 are both 住房和城乡建设局. */
export interface BodyKeyer {
  /** Keys of the kinds of bodies a folded wording stands for; more can be added. */
  readonly byWording: Map<string, readonly string[]>
  /** The body without its place and rank, folded. */
  coreOf(body: string): string
  keyOf(body: string): string
  /** Every name a body goes by: its key, short and former names. */
  namesOf(body: string): readonly string[]
}

/** Reads bodies by the kinds of bodies there are and the regions they may be of; a body of no kind goes by its own name without the place. */
export function createBodyKeyer(kinds: readonly BodyKind[], regions: readonly string[]): BodyKeyer {
  const byWording = new Map<string, readonly string[]>()
  for (const { name, aliases, formerNames } of kinds) {
    for (const wording of [name, ...aliases, ...formerNames]) {
      const { folded } = foldText(wording)
      byWording.set(folded, [...new Set([...(byWording.get(folded) ?? []), name])])
    }
  }
  const coreOf = (body: string): string => {
    const { folded } = foldText(body)
    const region = regions.find((name) => folded.startsWith(name))
    return folded.slice(region?.length ?? 0).replace(RANK, '')
  }
  const keyOf = (body: string): string => {
    const core = coreOf(body)
    return byWording.get(core)?.[0] ?? core
  }
  const namesOf = (body: string): readonly string[] => {
    const key = keyOf(body)
    const kind = kinds.find(({ name }) => name === key)
    return [key, ...(kind?.aliases ?? []), ...(kind?.formerNames ?? [])]
  }
  return { byWording, coreOf, keyOf, namesOf }
}
