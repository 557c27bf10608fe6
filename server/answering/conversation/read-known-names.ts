import type { BulletinIndex, ItemSummary } from '../../../indexer/store/bulletin-index.ts'

/** Rank of the own place before a body's name: 市司法局. */
const OWN_PLACE = /^[省市县区州旗](?!场监|政)/u

/** A person as an item presents them. */
export interface KnownPerson {
  readonly name: string
  readonly region: string
  /** Body without its place: 水利局. */
  readonly body?: string
  readonly position?: string
}

/** Names that the items of an index carry, longest first. */
export interface KnownNames {
  readonly regions: readonly string[]
  readonly people: readonly KnownPerson[]
  /** Bodies without their place: 水利局. */
  readonly bodies: readonly string[]
}

const read = new WeakMap<BulletinIndex, KnownNames>()

/** The places, people and bodies that an index's items name in their heads; read once for an index. */
export function readKnownNames(index: BulletinIndex): KnownNames {
  const known = read.get(index) ?? collectNames(index)
  read.set(index, known)
  return known
}

function collectNames(index: BulletinIndex): KnownNames {
  const people: KnownPerson[] = []
  const bodies = new Set<string>()
  for (const { id, region } of index.bulletins()) {
    for (const item of index.items(id)) {
      const body = item.body === undefined ? undefined : dropPlace(item.body, region)
      if (body !== undefined && [...body].length > 2) bodies.add(body)
      if (item.person !== undefined) people.push(makePerson(item, region, body))
    }
  }
  return {
    regions: [...new Set(index.bulletins().map(({ region }) => region))],
    people,
    bodies: [...bodies].toSorted((one, other) => other.length - one.length),
  }
}

function makePerson(
  { person = '', position }: ItemSummary,
  region: string,
  body: string | undefined,
): KnownPerson {
  return { name: person, region, ...(body ? { body } : {}), ...(position ? { position } : {}) }
}

function dropPlace(body: string, region: string): string {
  return body.startsWith(region) ? body.slice(region.length) : body.replace(OWN_PLACE, '')
}
