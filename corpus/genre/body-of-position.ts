/** Titles at the end of a position, cut off to leave the body. */
const TITLE =
  /(?:党[组委](?:副?书记|成员)|代理|代)?(?:副|常务副)?(?:局长|主任委员|主任|市长|县长|区长|州长|厅长|部长|处长|科长|乡长|镇长|行长|校长|检察长|秘书长|院长|会长|组长|队长|所长|站长|主席|书记|委员|董事长|总经理|审判员|专员)$/

const PARTY_TITLE = /党[组委](?:副?书记|成员|委员)$/

/** 副县长 heads no body of its own name: 县人民政府副县长 is of 县人民政府, a bare 副县长 of 县人民政府 too. */
const RULERS: Readonly<Record<string, string>> = {
  市长: '市人民政府',
  县长: '县人民政府',
  区长: '区人民政府',
  州长: '州人民政府',
}
const PARTY_POST = /^[省市县区州]委(?:常委|委员|副书记|书记)$/

/** The body of a position as printed (市司法局局长 is of 市司法局); undefined where the position names none. */
export function bodyOfPosition(position: string): string | undefined {
  const posts = position.split(/[、，,]/).filter((post) => post !== '' && !PARTY_POST.test(post))
  const bodies = posts.map((post) =>
    post
      .replace(/[（(][^（）()]*[）)]$/, '')
      .replace(PARTY_TITLE, '')
      .replace(TITLE, ''),
  )
  const body = bodies.toReversed().find((name) => name.length > 1)
  return body ?? rulerBody(posts.at(-1) ?? '')
}

function rulerBody(post: string): string | undefined {
  return RULERS[post.replace(/^(?:常务)?副/, '')]
}
