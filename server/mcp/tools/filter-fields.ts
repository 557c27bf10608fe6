import { filtersSchema } from '../../api/schemas/answer.ts'

const { region, body, year } = filtersSchema.shape

/** What narrows a search or a register, explained to agents. */
export const filterFields = {
  region: region.describe('地区，带级别：永州市、平江县'),
  body: body.describe('机构名称，全称或简称：住房和城乡建设局、市住建局'),
  year: year.describe('年份：2023'),
} as const
