/** 三、 （一） 1. (2) 附件3 第二章 */
const MARKER =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．]|附件\d*[：:]?|第.{1,3}[章节条])\s*/

/** A heading of a section's path without its number: 下一步工作打算 of 三、下一步工作打算. */
export function withoutMarker(heading: string): string {
  return heading.replace(MARKER, '')
}
