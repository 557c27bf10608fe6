/** What a ballot lets its voter choose, longest first. */
const CHOICES = [
  '非常满意',
  '比较满意',
  '基本满意',
  '不太满意',
  '很满意',
  '较满意',
  '不满意',
  '满意',
  '基本称职',
  '不称职',
  '称职',
  '基本合格',
  '不合格',
  '合格',
  '优秀',
  '良好',
  '较好',
  '较差',
  '一般',
  '不了解',
  '弃权',
]

/** Pattern of a choice on a ballot (满意, 基本满意, 不满意, 弃权), without groups that capture. */
export const choicePattern = `(?:${CHOICES.join('|')})`
