import { checkText } from '../checking/check-text.ts'
import { presentQuoteCheck } from '../api/present-quote-check.ts'
import { quoteRequestSchema, type QuoteCheckView } from '../api/schemas/quote-check.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Command } from './command.ts'
import { createStyle } from './create-style.ts'
import { exitCodes } from './exit-codes.ts'
import { formatJson } from './format-json.ts'
import { formatQuoteCheck } from './format-quote-check.ts'
import { jsonOption } from './json-option.ts'
import { readOptions } from './read-options.ts'
import { readQuotation } from './read-quotation.ts'
import { useIndex } from './use-index.ts'

/** `wenbao quote`: whether a quotation is genuine, where it stands, what was changed. */
export const quoteCommand: Command = {
  name: 'quote',
  argument: '[...引文]',
  summary: '核对引文：是否与公报原文一致，在哪里，改了什么',
  options: [
    { flag: '-f, --file <文件>', summary: '核对一个文件里的引文或文章' },
    { flag: '--stdin', summary: '核对标准输入，也可写作 -' },
    jsonOption,
  ],
  examples: [
    'wenbao quote 各级人民调解组织累计调处矛盾纠纷33696件',
    'wenbao quote --file 文章.txt',
    'pbpaste | wenbao quote -',
  ],
  run: async (input, terminal) => {
    const { text } = readOptions(quoteRequestSchema, { text: await readQuotation(input, terminal) })
    const check = await useIndex(readSettings(), (context) =>
      presentQuoteCheck(checkText(text, context.index), context),
    )
    const isJson = input.options['json'] === true
    terminal.write(isJson ? formatJson(check) : formatQuoteCheck(check, createStyle(terminal.hasColors)))
    return isGenuine(check) ? exitCodes.found : exitCodes.nothing
  },
}

/** An article is genuine where every quotation in it is, and is from whom the article says. */
function isGenuine({ verdict, quotations }: QuoteCheckView): boolean {
  if (isSame(verdict)) return true
  return (
    quotations.length > 0 &&
    quotations.every(({ verdict: own, attribution }) => isSame(own) && attribution?.agrees !== false)
  )
}

function isSame(verdict: QuoteCheckView['verdict']): boolean {
  return verdict === 'exact' || verdict === 'normalized'
}
