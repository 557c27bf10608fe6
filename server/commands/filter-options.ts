import type { CommandOption } from './command.ts'

/** Options that narrow a search, as the API's filters. */
export const filterOptions: readonly CommandOption[] = [
  { flag: '--region <地区>', summary: '只看一个地区，如 永州市' },
  { flag: '--body <机构>', summary: '只看一个机构，如 市司法局' },
  { flag: '--bulletin <编号>', summary: '只看一期公报，如 miluo-gov-2023' },
  { flag: '--year <年份>', summary: '只看一年' },
  { flag: '--kind <文种>', summary: '只看一种公文，如 notice（通知）、report（报告）' },
]
