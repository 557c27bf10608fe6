/** 永州市中级人民法院民事审判第一庭庭长: courts and procuratorates are bodies as a whole. */
const COURT = /^.*?(?:人民法院|人民检察院)/
/** Titles at the end of a post. */
const TITLE =
  /(?:代理|代)?(?:常务|第[一二]|名誉)?副?(?:主任委员|主任科员|[总支大中]队长|[局市县区州省厅部处科乡镇盟旗行校院会组队所场庭台馆团社站园室股司]长|检察长|秘书长|董事长|理事长|监事长|主任|书记|主席|总经理|经理|审判员|检察员|监察员|委员|专员|总(?:会计|工程|农艺|经济|规划|统计|兽医|畜牧|药剂|审计)师|政治委员|政委|教导员|指导员|代表|督学|参事|(?:[一二三四]级)?(?:巡视员|调研员))$/
/** 党组书记, 党委副书记: of the body that stands before. */
const PARTY_TITLE = /(?:机关)?党[组委](?:副?书记|成员|委员)?$/
/** 永州市市长: a place and its head, without the government's name. */
const HEAD_OF_PLACE = /^.{1,9}[省市县区州乡镇盟旗]副?[省市县区州乡镇盟旗]长$/
/** 代理县监察委员会主任 */
const ACTING = /^代理/
const NOTE = /[（(][^（）()]*[）)]/g
const SHORTEST_BODY = 2

/** The body of a post, as printed (县应急管理局局长 is of 县应急管理局), of the first where several posts are joined; undefined where the words name none. */
export function splitPostBody(post: string): string | undefined {
  const first = post.replaceAll(NOTE, '').replace(ACTING, '').split('、')[0] ?? ''
  if (HEAD_OF_PLACE.test(first)) return undefined
  const court = COURT.exec(first)?.[0]
  if (court !== undefined) return court
  const withoutTitle = first.replace(PARTY_TITLE, '').replace(TITLE, '')
  const body = withoutTitle.replace(PARTY_TITLE, '')
  return body === first || body.length < SHORTEST_BODY ? undefined : body
}
