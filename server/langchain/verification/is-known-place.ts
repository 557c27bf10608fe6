import { listPlaces } from '../../../corpus/places/list-places.ts'

let names: ReadonlySet<string> | undefined

/** Whether a name with its rank is that of a province, city or county of China. */
export function isKnownPlace(name: string): boolean {
  names ??= new Set(listPlaces().map((place) => place.name))
  return names.has(name)
}
