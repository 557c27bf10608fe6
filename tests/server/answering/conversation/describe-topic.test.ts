import { describe, expect, it } from 'vitest'
import { describeTopic } from '../../../../server/answering/conversation/describe-topic.ts'
import { sampleNames } from './sample-names.ts'

describe('describeTopic', () => {
  it.each([
    ['青石市近两年审计了多少家单位？', '青石市近两年审计的单位'],
    ['青石市2023年破了多少起现行案件？', '青石市2023年现行案件'],
    ['云溪县票决的民生实事一共几个项目？', '云溪县票决的民生实事'],
    ['云溪县有多少座水库？', '云溪县水库'],
    ['代表的活动经费有没有调整？', '代表的活动经费'],
    ['代表的活动经费涨到多少？', '代表的活动经费'],
    ['青石市2023年造林多少万亩？', '青石市2023年造林'],
    ['第3次市长办公会议研究了什么？', '第3次市长办公会议'],
    ['周明远是什么时候被任命为教育局局长的？', '周明远被任命为教育局局长'],
    ['云溪县设立了哪些招商联络处？', '云溪县设立的招商联络处'],
    ['云溪县怎么解决大班额？', '云溪县解决大班额'],
    ['看病报销明年能多报点吗？', '看病报销明年能多报点'],
  ])('%s is about %s', (question, topic) => {
    expect(describeTopic(question, sampleNames)).toBe(topic)
  })
})
