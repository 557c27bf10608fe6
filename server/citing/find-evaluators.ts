/** 市人大常委会履职评议第三组, 人大常委会履职评议调查组: a line of its own under the title. */
const EVALUATORS = /^[^\n，。：]*人大[^\n，。：]*组$/mu

/** The signature stands between title and salutation: at most four lines down. */
const HEAD_LINES = 4

/** The group that signs an evaluation, as printed; undefined where none does. */
export function findEvaluators(text: string): string | undefined {
  return EVALUATORS.exec(text.split('\n', HEAD_LINES).join('\n'))?.[0]
}
