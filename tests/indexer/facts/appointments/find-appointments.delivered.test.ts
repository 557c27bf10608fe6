import { describe, expect, it } from 'vitest'
import { findAppointments } from '../../../../indexer/facts/appointments/find-appointments.ts'
import { DELIVERED_IDS, itemOf, parseDelivered } from '../../../corpus/parse-delivered.ts'

/** All records of a delivered bulletin by item: `[ordinal, number]`. */
function countByItem(id: string): readonly (readonly [ordinal: number, count: number])[] {
  const { bulletin } = parseDelivered(id)
  return bulletin.items
    .map((item) => [item.ordinal, findAppointments({ item, bulletin }).facts.length] as const)
    .filter(([, count]) => count > 0)
}

function read(id: string, ordinal: number) {
  return findAppointments({ item: itemOf(id, ordinal), bulletin: parseDelivered(id).bulletin }).facts
}

describe('findAppointments on the delivered bulletins', () => {
  it.each([
    [
      'yongzhou-npcsc-2024-17',
      [
        [46, 2],
        [47, 2],
        [48, 4],
        [49, 1],
      ],
    ],
    [
      'miluo-gov-2023',
      [
        [2, 22],
        [3, 10],
      ],
    ],
    ['pingjiang-npcsc-2023-14', []],
    ['hengyang-npcsc-report-2021', []],
    ['shaoyang-npcsc-report-2023', []],
  ])('reads every act of %s and no more', (id, expected) => {
    expect(countByItem(id)).toEqual(expected)
  })

  it('leaves nothing unread', () => {
    const bulletins = DELIVERED_IDS.map((id) => parseDelivered(id).bulletin)
    expect(bulletins).toHaveLength(5)
    const diagnostics = bulletins.flatMap((bulletin) =>
      bulletin.items.flatMap((item) => findAppointments({ item, bulletin }).diagnostics),
    )
    expect(diagnostics).toEqual([])
  })

  it('reads lists of a people’s congress with spaced names', () => {
    expect(read('yongzhou-npcsc-2024-17', 47)[0]).toMatchObject({
      kind: 'appointment',
      person: '李钦',
      act: 'appoint',
      post: '永州市人民政府副市长',
      body: '永州市人民政府',
      date: '2024-02-23',
      meeting: '永州市第六届人民代表大会常务委员会第十七次会议',
      quote: '李 钦为永州市人民政府副市长',
    })
    expect(read('yongzhou-npcsc-2024-17', 48).map(({ person, act, body }) => [person, act, body])).toEqual([
      ['赵勇坚', 'appoint', '永州市中级人民法院'],
      ['唐玉萍', 'appoint', '永州市中级人民法院'],
      ['唐向东', 'remove', '永州市中级人民法院'],
      ['成大辉', 'remove', '永州市中级人民法院'],
    ])
  })

  it('tells an approved resignation from deputies’ resignations of the same person', () => {
    expect(read('yongzhou-npcsc-2024-17', 49)).toMatchObject([
      { person: '程晖', act: 'approve', approves: 'resign', post: '祁阳市人民检察院检察长' },
    ])
    expect(read('yongzhou-npcsc-2024-17', 46)).toMatchObject([
      { person: '李学群', act: 'resign', meeting: '宁远县第十八届人大常委会第二十一次会议' },
      { person: '程晖', act: 'resign', meeting: '祁阳市第一届人大常委会第二十次会议' },
    ])
  })

  it('reads a government’s notice: two acts of one person, probation, 兼任, women', () => {
    const notices = [...read('miluo-gov-2023', 2), ...read('miluo-gov-2023', 3)]
    expect(notices.slice(2, 4)).toMatchObject([
      { person: '刘湘华', gender: 'female', act: 'appoint', post: '市财政局总会计师', body: '市财政局' },
      { person: '刘湘华', gender: 'female', act: 'remove', post: '市财政国库集中支付中心主任' },
    ])
    expect(notices.filter(({ probation }) => probation === '试用期一年').map(({ person }) => person)).toEqual(
      ['胡世瑜', '张艳芬', '喻莎', '李动军'],
    )
    expect(notices.filter(({ act }) => act === 'concurrent')).toMatchObject([
      {
        person: '周雄伟',
        post: '市国防动员办公室主任',
        documentNumber: '汨政人〔2023〕2号',
        date: '2023-03-30',
      },
    ])
    expect(notices.filter(({ act }) => act === 'remove')).toHaveLength(20)
    expect(notices.filter(({ gender }) => gender === 'female').map(({ person }) => person)).toEqual([
      '刘湘华',
      '刘湘华',
      '张艳芬',
      '喻莎',
      '吴思超',
    ])
  })
})
