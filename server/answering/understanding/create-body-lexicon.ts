import { foldText } from '../../../corpus/folding/fold-text.ts'
import type { BodyKind } from '../../../corpus/model/body-kind.ts'
import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import { createBodyKeyer } from '../../../indexer/names/create-body-keyer.ts'
import type { PrintedName, PrintedNames } from '../../../indexer/names/printed-names.ts'
import { groupBy } from './group-by.ts'

/** Endings that people leave out before 部门 or after a place: 城管部门, 永州公安. */
const SHORTENED = /(?:局|委员会|委|办公室|办)$/u
/** A government speaks for all of its departments, it is none itself. */
const WHOLE = /^(?:人民政府|政府)$/u
/** With fewer bodies than this a bulletin does not go through the departments one by one. */
const FEWEST_DEPARTMENTS = 3

/** Bodies as questions name them. */
export interface BodyLexicon {
  /** Keys of the kinds of bodies a folded wording stands for. */
  readonly byWording: ReadonlyMap<string, readonly string[]>
  /** Keys by short form (公安), which stands for a body only after a place or before 部门. */
  readonly byShortForm: ReadonlyMap<string, readonly string[]>
  readonly longest: number
  /** Bodies that items are of, by key. */
  readonly printed: ReadonlyMap<string, readonly PrintedName[]>
  /** Keys of the bodies that publish bulletins: naming them tells no item from another. */
  readonly publishers: ReadonlySet<string>
  /** Regions whose departments report one by one. */
  readonly departmental: ReadonlySet<string>
  /** Key of a body as printed or named. */
  keyOf(body: string): string
}

/** Arranges the bodies of an index by every wording they go by. */
export function createBodyLexicon(
  { bodies, bodyKinds }: PrintedNames,
  bulletins: readonly BulletinRecord[],
): BodyLexicon {
  const regions = [...new Set(bulletins.map(({ region }) => region))]
  const { byWording, coreOf, keyOf } = createBodyKeyer(bodyKinds, regions)
  const printed = groupBy(bodies, ({ text }) => keyOf(text))
  for (const { text } of bodies) addWording(byWording, coreOf(text), keyOf(text))
  return {
    byWording,
    byShortForm: indexShortForms(bodyKinds),
    longest: Math.max(0, ...[...byWording.keys()].map((wording) => wording.length)),
    printed,
    publishers: new Set(bulletins.map(({ publisher }) => keyOf(publisher))),
    departmental: findDepartmental(bodies, keyOf),
    keyOf,
  }
}

function addWording(byWording: Map<string, readonly string[]>, wording: string, key: string): void {
  byWording.set(wording, [...new Set([...(byWording.get(wording) ?? []), key])])
}

function indexShortForms(kinds: readonly BodyKind[]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>()
  for (const { name, aliases } of kinds) {
    for (const wording of [name, ...aliases]) {
      const form = wording.replace(SHORTENED, '')
      if (form !== wording && form.length > 1) addWording(forms, foldText(form).folded, name)
    }
  }
  return forms
}

function findDepartmental(
  bodies: readonly PrintedName[],
  keyOf: (body: string) => string,
): ReadonlySet<string> {
  const departments = bodies.filter(({ text }) => !WHOLE.test(keyOf(text)))
  const byRegion = groupBy(departments, ({ region }) => region)
  return new Set(
    [...byRegion].filter(([, names]) => names.length >= FEWEST_DEPARTMENTS).map(([region]) => region),
  )
}
