/** Surnames of one character that make up nearly all of those printed; rare ones that are everyday words are left out. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤温常葛施洪季康欧易乔赖庞樊兰殷庄章鲁倪俞翟聂齐申关牛安伍左柳骆耿颜焦岳纪梅涂祝尚湛喻傅凌霍宁路柯祁裴翁简符闵甘卜仇管阮游饶詹包盛靳项宗娄邢柴佘苗单鲍瞿乐成凤文童欧车解景房辛卓褚冉占封楚冷屈冀班缪栾瓮瞿查舒臧桂司蓝窦应席华晏宫邬池储胥巢储苟边邝米蒙滕漆阳匡阙宾言仰蹇谌隆粟瞿郁郜阎强麻费蔺连练'
/** Surnames of two characters. */
const DOUBLE = '欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|东方|南宫|申屠|端木|轩辕'

/** Pattern of a surname. */
export const surnamePattern = `(?:${DOUBLE}|[${[...new Set(SINGLE)].join('')}])`
