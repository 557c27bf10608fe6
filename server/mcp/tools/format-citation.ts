import { z } from 'zod'
import { findReference } from '../../api/find-reference.ts'
import { formatDay } from '../../api/format-day.ts'
import { placeUrl } from '../../api/place-url.ts'
import { formattedCitationSchema } from '../../api/schemas/citation.ts'
import { formatFacts } from '../../citing/citation-formats.ts'
import { formatCitation } from '../../citing/format-citation.ts'
import type { Tool } from '../tool.ts'

const input = z.strictObject({
  id: z.string().min(1).describe('篇目编号（yongzhou-npcsc-2024-17/12）或段落编号'),
  format: formattedCitationSchema.shape.format.describe('著录格式'),
})

const output = formattedCitationSchema.extend({ url: z.string() })

/** `format_citation`: how to cite an item, or the words a passage id names. */
export const formatCitationTool: Tool<typeof input, typeof output> = {
  name: 'format_citation',
  title: '著录引用',
  description:
    '把一篇公文或其中一段文字著录为参考文献：GB/T 7714—2025、GB/T 7714—2015、BibTeX、RIS、CSL-JSON。',
  input,
  output,
  run: ({ id, format }, { index, publicUrl, referenceUrl }) => {
    const reference = findReference(id, { index, publicUrl: referenceUrl })
    const passage = index.passage(id)
    return {
      id,
      format,
      mediaType: formatFacts[format].mediaType,
      text: formatCitation(format, reference, formatDay(new Date())),
      url: placeUrl(publicUrl, passage?.itemId ?? id, passage?.span),
    }
  },
  describe: ({ text }) => text,
}
