import type { OffsetMap } from './offset-map.ts'
import type { Section } from './section.ts'
import type { Span } from './span.ts'
import type { Table } from './table.ts'

/** 文种 of an item. `duty-report` 履职报告, `evaluation` 评议报告 and `statement` 任职发言 are reports and opinions of the people's congresses; `vote-result` 测评结果; `appointment` 任免. */
export type ItemKind =
  | 'resolution'
  | 'decision'
  | 'announcement'
  | 'public-notice'
  | 'notice'
  | 'opinion'
  | 'report'
  | 'duty-report'
  | 'evaluation'
  | 'statement'
  | 'vote-result'
  | 'appointment'
  | 'resignation'
  | 'letter'
  | 'minutes'
  | 'measures'
  | 'plan'
  | 'agenda'
  | 'roster'
  | 'news'
  | 'other'

/** Printed pages, both ends included. */
export interface PageRange {
  readonly from: number
  readonly to: number
}

/** An annex (附件) or the text a notice issues (印发). */
export interface Annex {
  /** Number as printed (附件1), empty for an issued text without one. */
  readonly label: string
  readonly title: string
  readonly span: Span
}

/** 篇目: one text of a bulletin, with what its own words say about it. */
export interface Item {
  /** `bulletin id/ordinal`, permanent. */
  readonly id: string
  readonly bulletinId: string
  /** Place in the bulletin, from 1. */
  readonly ordinal: number
  readonly title: string
  /** Title as printed over the text where `title` had to say more to be told apart (履职情况报告). */
  readonly printedTitle?: string
  readonly kind: ItemKind
  /** The delivered text with the repairs of `OffsetMap` and no others. */
  readonly text: string
  /** Issuing or reporting body, as printed (市医疗保障局, 汨罗市人民政府办公室). */
  readonly body?: string
  /** The person who reports, is evaluated, or speaks. */
  readonly person?: string
  readonly position?: string
  /** 发文字号 as printed: 汨政办发〔2023〕4号. */
  readonly documentNumber?: string
  /** 规范性文件登记号 as printed: MLDR—2023—00001. */
  readonly registrationNumber?: string
  /** ISO day. */
  readonly date?: string
  readonly meeting?: string
  readonly addressee?: string
  readonly pages?: PageRange
  readonly annexes: readonly Annex[]
  readonly sections: readonly Section[]
  readonly tables: readonly Table[]
  /** From the item's text back to the delivered file. */
  readonly origin: OffsetMap
}
