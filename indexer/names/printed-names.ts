import type { BodyKind } from '../../corpus/model/body-kind.ts'

/** Words printed in a region's bulletins: a body, a document number, a meeting. */
export interface PrintedName {
  readonly text: string
  readonly region: string
}

/** Somebody a region's bulletins name. */
export interface PrintedPerson {
  readonly name: string
  readonly region: string
  /** Position as printed beside the name (市司法局局长). */
  readonly position?: string
  /** What the person says to be in charge of (教育、卫生健康). */
  readonly duties?: string
  /** Whether an item is theirs: they report, are evaluated or speak. */
  readonly isSpeaker: boolean
}

/** What the items of an index name, for questions to be matched with. */
export interface PrintedNames {
  /** Bodies that items are of. */
  readonly bodies: readonly PrintedName[]
  readonly people: readonly PrintedPerson[]
  /** 发文字号 and registration numbers, of the items themselves and cited in their texts. */
  readonly documentNumbers: readonly PrintedName[]
  /** Meetings with their number in order (第13次常务会议). */
  readonly meetings: readonly PrintedName[]
  /** The kinds of bodies there are, with their short and former names. */
  readonly bodyKinds: readonly BodyKind[]
}
