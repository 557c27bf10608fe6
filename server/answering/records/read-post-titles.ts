/** Titles of posts in a question: 副局长, 主任, 检察长. */
const TITLE = /副?(?:[局县市镇乡区院厅处科所队庭校站行]长|主任|书记)|检察长|审判员|检察员|总会计师|总工程师/gu
/** Everyday words for the head of a body and for the deputies. */
const HEAD = /一把手|当家|正职/u
const DEPUTY = /副手|副职|二把手/u
const FULL = /^(?!.*副).*(?:局长|主任|院长|检察长|书记|[市县区]长)$/u

/** Whether a post is one of those a question asks about; every post is where it names none. */
export function matchPosts(question: string): (post: string) => boolean {
  const titles = [...new Set(question.match(TITLE) ?? [])]
  const asksHead = HEAD.test(question)
  const asksDeputy = DEPUTY.test(question)
  if (titles.length === 0 && !asksHead && !asksDeputy) return () => true
  return (post) =>
    titles.some(
      (title) => post.includes(title) && (title.startsWith('副') || !post.includes(`副${title}`)),
    ) ||
    (asksHead && FULL.test(post)) ||
    (asksDeputy && post.includes('副'))
}
