import type { Bulletin } from '../../../../corpus/model/bulletin.ts'
import { parseBulletin } from '../../../../corpus/parse-bulletin.ts'

const PLANS = `2023年度工作情况报告
云溪市水利局
主任、各位副主任、各位委员：
一、2023年工作情况
完成河道整治20公里。
二、存在的问题
管网老旧。
三、2024年工作打算
（一）补齐短板。建成石门水库主体工程；新建农村供水站12座；出台《云溪市节水管理办法》；开展“碧水清渠”行动；新建白鹭船闸。
以上报告，请予审议。
2023年度工作情况报告
云溪市林业局
主任、各位副主任、各位委员：
一、2023年工作情况
完成造林20公顷。
二、2024年工作打算
新造竹林300亩，建设石门水库水源林工程。
以上报告，请予审议。
`
const REPORTS = `2024年度工作情况报告
云溪市水利局
主任、各位副主任、各位委员：
一、2024年工作情况
石门水库主体工程提前两个月建成蓄水。建成农村供水站14座。2023年，“碧水清渠”行动清理河道5条。
二、存在的问题
《云溪市节水管理办法》尚未出台。
三、2025年工作打算
推进白鹭船闸建设，完成船闸闸室浇筑。
以上报告，请予审议。
`

/** Two issues of an invented congress: the second reports on some of what the first undertakes; a neighbour's issue is by another region. */
export const twoYears: readonly Bulletin[] = [
  parse({ id: 'yunxi-npcsc-2024-1', region: '云溪市', date: '2024-01-20' }, PLANS),
  parse({ id: 'yunxi-npcsc-2025-1', region: '云溪市', date: '2025-01-18' }, REPORTS),
  parse({ id: 'linjiang-npcsc-2025-1', region: '临江市', date: '2025-02-01' }, REPORTS),
]

function parse(known: Pick<Bulletin, 'id' | 'region' | 'date'>, text: string): Bulletin {
  const record = {
    ...known,
    publisher: `${known.region}人大常委会`,
    title: `${known.region}人大常委会公报`,
    kind: 'congress',
    file: `${known.id}.txt`,
  } as const
  return parseBulletin(record, text).bulletin
}
