/** Ends of clauses that praise: 法制观念较强, 工作成效明显, 政治站位高. */
const PRAISE =
  /(?:[较很更]?[强优高浓]|较好|有力|有效|显著|明显|突出|扎实|到位|有方|有序|务实|过硬|有担当|有作为)$/
/** 不断加强 and 不折不扣 find no fault. */
const FAULT = /不(?!断|懈|折)|未|待|还需|仍需|难|问题|压力|要求|风险/

/** Whether a heading in an evaluation says of the evaluated what is good. */
export function isPraiseHeading(title: string): boolean {
  return !FAULT.test(title) && title.split(/[，,、：:]/).some((clause) => PRAISE.test(clause.trim()))
}
