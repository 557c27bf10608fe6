/** The commonest family names. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤骆仇欧阳易荣樊左艾阮'
/** What is said of a person: 某人被免去什么职务. */
const NAMED = new RegExp(
  `^(?<name>[${FAMILY_NAMES}]\\p{Script=Han}{1,2}?)(?=(?:同志|个人)?(?:被(?:任命|任免|免|评|选|接受)|(?:现在|以前|之前)?(?:担任|任)(?:了)?(?:什么|哪)|辞(?:去|职)|是(?:什么时候|哪[年天一]|何时)(?:被|任|当|上任|辞|免)|的(?:职务|简历|履历)))`,
  'u',
)

/** A person at the head of a question that no item presents, read from what is said of them. */
export function nameAtHead(question: string): string | undefined {
  return NAMED.exec(question)?.groups?.['name']
}
