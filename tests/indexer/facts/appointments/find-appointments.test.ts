import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemKind } from '../../../../corpus/model/item.ts'
import type { Appointment } from '../../../../indexer/facts/appointment.ts'
import { findAppointments } from '../../../../indexer/facts/appointments/find-appointments.ts'
import { makeSource } from './make-source.ts'

/** Person, act (with what is approved) and post of each record. */
function note({ facts }: { readonly facts: readonly Appointment[] }): readonly string[] {
  return facts.map(({ person, act, approves, post }) =>
    [person, approves === undefined ? act : `${act} ${approves}`, post].join(' | '),
  )
}

function readNotice(...lines: readonly string[]) {
  return findAppointments(makeSource('appointment', '关于张强等同志职务任免的通知', lines.join('\n')))
}

function readList(...lines: readonly string[]) {
  return findAppointments(makeSource('appointment', '云溪县人大常委会任免名单', lines.join('\n')))
}

function readProse(kind: ItemKind, text: string) {
  return findAppointments(makeSource(kind, '云溪县第5次常务会议纪要', text))
}

describe('findAppointments on lines of a notice', () => {
  it.each([
    ['张强同志任县民政局副局长；', ['张强 | appoint | 县民政局副局长']],
    ['免去王丽同志（女）县水利局局长职务。', ['王丽 | remove | 县水利局局长']],
    ['免去吴建新同志的县医保局党组书记、局长职务；', ['吴建新 | remove | 县医保局党组书记、局长']],
    ['周雄同志 任县国防动员办公室主任（兼）；', ['周雄 | concurrent | 县国防动员办公室主任']],
    [
      '张 强同志任县民政局局长、兼任县慈善会会长，免去其县水利局副局长职务；',
      ['张强 | appoint | 县民政局局长', '张强 | concurrent | 县慈善会会长', '张强 | remove | 县水利局副局长'],
    ],
    [
      '孙立同志任县林业局局长，不再担任县林业局副局长职务；',
      ['孙立 | appoint | 县林业局局长', '孙立 | remove | 县林业局副局长'],
    ],
    ['王建新任县档案馆馆长；', ['王建新 | appoint | 县档案馆馆长']],
    [
      '任建国、欧阳兰同志任县审计局副局长',
      ['任建国 | appoint | 县审计局副局长', '欧阳兰 | appoint | 县审计局副局长'],
    ],
    ['3. 李刚同志任县公安局副局长（正科级）', ['李刚 | appoint | 县公安局副局长（正科级）']],
  ])('reads %j', (line, expected) => {
    expect(note(readNotice('经县人民政府研究，决定：', line))).toEqual(expected)
  })

  it.each([
    ['王丽同志任县文化馆馆长（试用期一年）', '试用期一年'],
    ['王丽同志任县文化馆馆长（试用期1年，自2022年5月起计算）', '试用期1年'],
    ['王丽同志任县文化馆馆长，试用期一年；', '试用期一年'],
  ])('reads the probation of %j', (line, probation) => {
    const { facts } = readNotice(line)
    expect(facts).toMatchObject([{ post: '县文化馆馆长', probation }])
    expect(facts[0]?.quote).toContain('试用期')
  })

  it('gives the second act of a sentence a quote that names the person', () => {
    const { facts } = readNotice('李洋同志 任县财政局副局长，免去其县财政局总会计师职务；')
    expect(facts.map(({ quote }) => quote)).toEqual([
      '李洋同志 任县财政局副局长',
      '李洋同志 任县财政局副局长，免去其县财政局总会计师职务',
    ])
  })

  it('takes the meeting and the day that the heading names', () => {
    const { facts } = readNotice(
      '经2022年5月6日县人民政府第20次常务会议研究，决定：',
      '张强同志任县民政局局长',
    )
    expect(facts).toMatchObject([{ meeting: '县人民政府第20次常务会议', date: '2022-05-06' }])
  })

  it('records the body of the post, not the body that decides', () => {
    const { facts } = readNotice('张强同志任县民政局局长', '王五同志任四级调研员')
    expect(facts.map(({ body }) => body)).toEqual(['县民政局', undefined])
  })

  it.each([
    '请按有关规定办理职务任免手续（副总经理的任免，请按《公司法》的规定办理）。',
    '云溪县人民政府关于张强等同志职务任免的通知',
    '各乡镇人民政府，县直各部门：',
    '王丽，现任县水利局副局长，拟任县水利局局长。',
    '有关责任人员按规定处理。',
  ])('reads no act from %j and does not complain', (line) => {
    expect(readNotice(line)).toEqual({ facts: [], diagnostics: [] })
  })

  it.each(['以上同志试用期一年。', '聘任郑刚同志为县人民医院院长', '免去张三等五名同志县民政局副局长职务'])(
    'says that it could not read %j',
    (line) => {
      const { facts, diagnostics } = readNotice(line)
      expect(facts).toEqual([])
      expect(diagnostics).toMatchObject([
        { rule: 'appointment-not-read', itemId: 'yunxi-2022-1/3', offset: 0 },
      ])
    },
  )
})

describe('findAppointments on lists under headings', () => {
  it('reads each line by its heading', () => {
    const found = readList(
      '任命：',
      '赵 一为云溪县中级人民法院副院长、审判委员会委员、审判员；',
      '扎西次仁为云溪县人民检察院检察员；',
      '钱进 县水利局局长',
      '二、免去：',
      '唐向的云溪县人民法院立案庭庭长职务；',
      '孙大伟县民政局局长职务；',
      '三、接受辞职：',
      '吴广辞去县人民代表大会常务委员会委员职务的请求。',
    )
    expect(note(found)).toEqual([
      '赵一 | appoint | 云溪县中级人民法院副院长、审判委员会委员、审判员',
      '扎西次仁 | appoint | 云溪县人民检察院检察员',
      '钱进 | appoint | 县水利局局长',
      '唐向 | remove | 云溪县人民法院立案庭庭长',
      '孙大伟 | remove | 县民政局局长',
      '吴广 | resign | 县人民代表大会常务委员会委员',
    ])
    expect(found.diagnostics).toEqual([])
  })

  it('tells an approval by its heading, with what is approved', () => {
    const found = readList(
      '批准任命：',
      '郑成为南平市人民检察院检察长；',
      '批准免去：',
      '冯唐的南平市人民检察院检察长职务；',
      '批准：',
      '程明辞去云溪县人民检察院检察长职务。',
    )
    expect(note(found)).toEqual([
      '郑成 | approve appoint | 南平市人民检察院检察长',
      '冯唐 | approve remove | 南平市人民检察院检察长',
      '程明 | approve resign | 云溪县人民检察院检察长',
    ])
  })

  it('takes no approval of the party for one of the act', () => {
    expect(note(readList('经县委批准，任命：', '郑成为县教育局局长。'))).toEqual([
      '郑成 | appoint | 县教育局局长',
    ])
  })

  it('takes what is put forward for a nomination, and no removal from it', () => {
    const found = readList('提请任命：', '陈小为县审计局局长。', '提请免去：', '褚小的县审计局局长职务。')
    expect(note(found)).toEqual(['陈小 | nominate | 县审计局局长'])
    expect(found.diagnostics).toHaveLength(1)
  })

  it('makes one record per person of a line, numbered, with one quote', () => {
    const line = '阿依古丽·买买提（女，维吾尔族）、李四、王 五为昌吉州中级人民法院审判员'
    const { facts } = readList('任命：', `${line}；`)
    expect(facts.map(({ person, gender, quote, id }) => [person, gender, quote, id.at(-1)])).toEqual([
      ['阿依古丽·买买提', 'female', line, '1'],
      ['李四', undefined, line, '2'],
      ['王五', undefined, line, '3'],
    ])
  })

  it('reads no line under a heading of the other act', () => {
    const found = readList('免去：', '陈小为县审计局局长。')
    expect(found.facts).toEqual([])
  })

  it('reads no names where no heading says the act', () => {
    expect(readList('陈小为县审计局局长。').facts).toEqual([])
  })
})

describe('findAppointments on a list that follows its ground', () => {
  it.each(['根据县长何一的提请，决定任命：', '根据县长何一的提名，任命：'])(
    'takes %j for the act, not for what led to it',
    (heading) => {
      expect(note(readList(heading, '李一为县教育局局长；'))).toEqual(['李一 | appoint | 县教育局局长'])
    },
  )

  it.each([
    '免去县水利局的局长职务；',
    '刘某为县长。',
    '李强、王刚等同志任县公安局副局长；',
    '赵六为县审计局局长',
  ])('takes no body and no incomplete list for a person, and says so: %j', (line) => {
    const { facts, diagnostics } = readList(line)
    expect(facts).toEqual([])
    expect(diagnostics).toHaveLength(1)
  })
})

describe('findAppointments on running text', () => {
  it.each([
    [
      '根据《组织法》的规定，决定接受王大力因工作变动提出辞去云溪县县长职务的请求，并报大会备案。',
      ['王大力 | resign | 云溪县县长'],
    ],
    [
      '根据县长提请，会议决定任命张泉同志为云溪县人民政府副县长，决定其代理县长职务。',
      ['张泉 | appoint | 云溪县人民政府副县长', '张泉 | appoint | 代理县长'],
    ],
    [
      '决定：任命李一为县教育局局长、王二为县科技局局长；免去钱四的县教育局局长职务、孙五的县科技局局长职务。',
      [
        '李一 | appoint | 县教育局局长',
        '王二 | appoint | 县科技局局长',
        '钱四 | remove | 县教育局局长',
        '孙五 | remove | 县科技局局长',
      ],
    ],
    ['会议决定：赵虎为云溪县人民检察院代理检察长。', ['赵虎 | appoint | 云溪县人民检察院代理检察长']],
    ['会议同意李小二同志任县供销社主任。', ['李小二 | appoint | 县供销社主任']],
    ['主席团提名张三为县人民政府副县长候选人。', ['张三 | nominate | 县人民政府副县长']],
    [
      '接受李群和张和平辞去县人大代表职务的请求。',
      ['李群 | resign | 县人大代表', '张和平 | resign | 县人大代表'],
    ],
  ])('reads %j', (text, expected) => {
    expect(note(readProse('minutes', text))).toEqual(expected)
  })

  it('takes the meeting that the sentence names', () => {
    const text =
      '宁河县第八届人大常委会第二十一次会议决定，接受李群辞去云溪市第六届人民代表大会代表职务的请求。'
    expect(readProse('report', text).facts).toMatchObject([
      {
        meeting: '宁河县第八届人大常委会第二十一次会议',
        body: '云溪市第六届人民代表大会',
        date: '2022-05-08',
      },
    ])
  })

  it.each([
    '成立领导小组，由县长王大力任组长，副县长李明任副组长，张三兼任办公室主任。',
    '会议决定，张三同志任领导小组组长。',
    '会议听取了县教育局局长王一任职以来的情况汇报。',
    '王一同志任县教育局局长以来，工作扎实。',
    '历任县财政局副局长、局长，2019年任副县长。',
    '任命国家工作人员32人次，免去5人，接受辞职2人。',
    '拟任命张三为县长，建议任命李四为县民政局局长。',
    '审议通过了《关于任命张三为县民政局局长的决定》。',
    '对直接负责的主管人员和其他直接责任人员给予处分。',
    '李群和张平的代表资格终止。',
  ])('reads no act from %j', (text) => {
    expect(readProse('minutes', text)).toEqual({ facts: [], diagnostics: [] })
  })

  it.each(['duty-report', 'statement', 'evaluation', 'agenda', 'roster'] as const)(
    'reads nothing from a text of kind %s, which tells of careers or lists names',
    (kind) => {
      const text = '2022年2月25日，县人大常委会第二次会议决定任命张三为县财政局局长。'
      expect(readProse(kind, text)).toEqual({ facts: [], diagnostics: [] })
    },
  )
})

describe('findAppointments on any text', () => {
  const word = fc.constantFrom(
    '任命',
    '免去',
    '接受',
    '辞去',
    '张 强',
    '李四同志',
    '其',
    '为',
    '任',
    '的',
    '县民政局局长',
    '职务',
    '（试用期一年）',
    '（兼）',
    '，',
    '；',
    '、',
    '：',
    '\n',
    '决定',
  )

  it('quotes the text at the span, with permanent and different ids', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const source = makeSource('appointment', '任免名单', words.join(''))
        const { facts } = findAppointments(source)
        for (const { quote, span } of facts) expect(source.item.text.slice(span.start, span.end)).toBe(quote)
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
      }),
    )
  })
})
