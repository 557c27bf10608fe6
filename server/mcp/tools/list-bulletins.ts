import { z } from 'zod'
import { listBulletins } from '../../api/list-bulletins.ts'
import { placeUrl } from '../../api/place-url.ts'
import { bulletinListSchema, bulletinSummarySchema } from '../../api/schemas/bulletin.ts'
import { resourceUri } from '../resources/resource-uri.ts'
import { nameIssue } from '../texts/name-issue.ts'
import { numberLines } from '../texts/number-lines.ts'
import type { Tool } from '../tool.ts'

const input = z.strictObject({})

const output = bulletinListSchema.extend({
  items: z.array(bulletinSummarySchema.extend({ url: z.string(), resource: z.string() })),
})

/** `list_bulletins`: every bulletin of the index, with its page and its resource. */
export const listBulletinsTool: Tool<typeof input, typeof output> = {
  name: 'list_bulletins',
  title: '公报目录',
  description: '列出收录的全部公报：名称、期号、地区、日期、篇数，各带网址和资源地址。',
  input,
  output,
  run: (_input, { index, publicUrl }) => {
    const { items, total } = listBulletins(index)
    const addressed = items.map((bulletin) => ({
      ...bulletin,
      url: placeUrl(publicUrl, bulletin.id),
      resource: resourceUri('bulletins', bulletin.id),
    }))
    return { items: addressed, total }
  },
  describe: ({ items, total }) =>
    [
      `共 ${total} 期公报。`,
      numberLines(
        items.map((bulletin) => `${nameIssue(bulletin)}，${bulletin.itemCount} 篇\n${bulletin.url}`),
      ),
    ].join('\n'),
}
