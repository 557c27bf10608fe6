import { describe, expect, it } from 'vitest'
import { answerWith } from './answer-with.ts'
import { findViolations } from './find-violations.ts'
import type { Site } from './open-site.ts'
import { findAnswer } from './read-api.ts'
import { openQuestion, waitForAnswer } from './visit.ts'

const NOTICE = '注意：[1]与[2]的数字不一致，均照原文列出。'

/** Run in the page: the colours of the line that says what kind of answer this is. */
const READ_COLOURS =
  "(({ color, backgroundColor }) => color + backgroundColor)(getComputedStyle(document.querySelector('.status')))"

/** How answers of different kinds are told apart. */
export function describeStatuses(site: () => Site): void {
  describe('kinds of answer', () => {
    it('says in words, and shows, whether an answer was found, is only near, or is not there', async () => {
      const answer = await findAnswer(site().url)
      const looks = await Promise.all(
        (['answered', 'related', 'refused'] as const).map(async (status) => {
          const page = await site().newPage()
          await answerWith(page, { ...answer, status })
          await openQuestion(page, answer.question)
          await waitForAnswer(page)
          const look = await page.evaluate<string>(READ_COLOURS)
          return { words: await page.locator('.status').textContent(), look }
        }),
      )
      expect(looks.map(({ words }) => words)).toEqual([
        '公报原文',
        '没有直接的答案，以下内容相近',
        '公报里没有',
      ])
      expect(new Set(looks.map(({ look }) => look)).size).toBe(3)
    })

    it('sets a warning that two sources disagree apart from the quotes, its marks open the sources', async () => {
      const answer = await findAnswer(site().url)
      const page = await site().newPage({ bypassCSP: true, reducedMotion: 'reduce' })
      await answerWith(page, { ...answer, text: `${answer.text}\n\n${NOTICE}` })
      await openQuestion(page, answer.question)
      await waitForAnswer(page)
      const note = page.getByRole('note')
      expect(await note.textContent()).toBe(NOTICE.replaceAll(/[[\]]/g, ''))
      expect(await findViolations(page)).toEqual([])
      await note.getByRole('button', { name: '出处 2', exact: true }).click()
      await page.getByRole('heading', { name: `出处 2 / ${answer.citations.length}` }).waitFor()
    })
  })
}
