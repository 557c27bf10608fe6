/** The organ of state or party that a body belongs to. */
export type BodyOrgan =
  | 'party'
  | 'congress'
  | 'government'
  | 'consultative'
  | 'supervision'
  | 'court'
  | 'procuratorate'
  | 'mass'
  | 'enterprise'

/** A kind of local body as it exists in counties and cities everywhere: no place names. */
export interface BodyKind {
  /** Full name without the place: 人力资源和社会保障局. */
  readonly name: string
  readonly organ: BodyOrgan
  /** Short and variant names: 人社局. */
  readonly aliases: readonly string[]
  /** Names of bodies that it took over from: 人民防空办公室 for 国防动员办公室. */
  readonly formerNames: readonly string[]
  /** Words that residents use for what it looks after: 医保, 看病报销. */
  readonly topics: readonly string[]
}
