/** Requests that no bulletin answers, by kind. A word alone proves nothing (高铁 stands in reports too): the model weighs it with the evidence. */
const foreignRequests: Readonly<Record<string, RegExp>> = {
  writing:
    /(?:写|编|拟|起草).{0,12}(?:作文|诗|对联|脚本|代码|程序|邮件|文案|简历|情书|小说|故事|心得|检讨|演讲稿|请假条|朋友圈)|讲个?(?:笑话|故事)|给我写/u,
  computing:
    /python|java|excel|word|ppt|csv|代码|编程|电脑|手机.{0,6}(?:卡|修|连不上|充电)|路由器|wifi|安装软件|爬虫|函数|照片.{0,4}(?:恢复|修)/iu,
  cooking:
    /菜谱|做法|怎么(?:做|炒|炖|煮|腌|蒸|烧).{0,8}(?:吃|地道|好吃|入味|软|香)|(?:炖|煮|蒸|腌|焖|煎)多(?:久|长时间)|放多少(?:盐|糖|醋)|火候/u,
  weather: /天气|下雨吗|下不下雨|气温|穿什么|带伞|台风.{0,4}(?:到|来)|会不会下雪/u,
  medicine:
    /吃(?:什么|哪种|啥)药|饭前|饭后|剂量|一天(?:吃|喝)几|血压|发烧|咳嗽|感冒|头疼|偏方|要不要去医院|怀孕|减肥/u,
  money: /股票|基金.{0,4}(?:买|涨|跌)|彩票|比特币|理财|炒股|涨停|买房.{0,6}(?:合适|划算)|汇率/u,
  entertainment:
    /明星|电影|电视剧|综艺|歌手|游戏|上映|演唱会|球赛|世界杯|欧冠|冠军是谁|谁演的|主演|男朋友|女朋友|星座|拍什么戏/u,
  travel:
    /航班|机票|车次|车票|票价|几点(?:发车|开)|最早一班|末班|怎么坐车|自驾|酒店|攻略|好玩|民宿|订(?:票|房)/u,
  schoolwork:
    /方程|求导|积分|勾股|平方|化学式|古诗|文言文|英语怎么说|翻译成|单词|造句|中心思想|作业|几何|等于多少$/u,
  chat: /你是谁|你叫什么|你会|你好吗|心情|无聊|陪我|喜欢你|早上好|晚安|讲讲你/u,
  private: /房东|押金|离婚|彩礼|借条|遗产|邻居|婆婆|老公|老婆|相亲|分手|起诉|律师函|赔我|网购|快递|退货/u,
  knowledge:
    /首都|朝代|哪一年(?:发明|出生)|谁发明|谁写的|多高|多重|世界上|太阳|月亮|恐龙|怎么养|种子怎么|猫|狗/u,
}

/** Whether a question makes a request of one of these kinds. */
export function makesForeignRequest(question: string): boolean {
  return Object.values(foreignRequests).some((pattern) => pattern.test(question))
}
