import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ListeningServer } from '../../../server/listen.ts'
import { sampleBulletins } from '../sample-bulletins.ts'
import { listenWithApp } from './listen-with-app.ts'
import {
  call,
  callInVain,
  clients,
  type McpClient,
  resourceListSchema,
  resourceSchema,
  toolListSchema,
} from './mcp-clients.ts'

const commitment = 'qingshi-npcsc-2024-3/1#66-88~7721b8'
const promise = '2024年将把住院报销比例提高到百分之七十五'

let server: ListeningServer & { readonly mcp: URL }
beforeAll(async () => {
  server = await listenWithApp()
})
afterAll(() => server.stop())

describe.each(clients)('/mcp, asked by a client of %s', (_revision, connect) => {
  let client: McpClient
  beforeAll(async () => {
    client = await connect(server.mcp)
    // The clients check results against the schemas of the tools they have listed.
    await client.listTools()
  })
  afterAll(() => client.close())

  it('lists tools that read only, each with what it takes and gives, in one order', async () => {
    const { tools } = toolListSchema.parse(await client.listTools())
    expect(tools.map(({ name }) => name)).toEqual([
      'ask_bulletins',
      'search_passages',
      'read_passage',
      'check_quote',
      'format_citation',
      'list_commitments',
      'list_decisions',
      'list_appointments',
      'list_bulletins',
    ])
    for (const { title, description } of tools) {
      expect(title).toMatch(/\p{Script=Han}/u)
      expect(description).toMatch(/\p{Script=Han}/u)
    }
  })

  it('answers a question in the words of the bulletins', async () => {
    const { text, data } = await call(client, 'ask_bulletins', { question: '住院报销比例明年是多少？' })
    expect(data).toMatchObject({ status: 'answered', citations: [{ n: 1 }], coverage: { to: '2024-05-20' } })
    expect(text).toContain('百分之七十五')
    expect(text).toContain(`[1] ${server.url}/bulletins/qingshi-npcsc-2024-3/1#`)
  })

  it('finds passages with absolute addresses, the same each time', async () => {
    const query = { query: '农村公路养护资金', region: '云溪县', year: 2023, limit: 1 }
    const first = await call(client, 'search_passages', query)
    expect(first.data).toMatchObject({
      passages: [
        { item: { id: 'yunxi-gov-2023/1' }, url: expect.stringContaining(`${server.url}/bulletins/`) },
      ],
    })
    expect(first.text).toContain('每公里每年安排养护资金1.2万元')
    expect(await call(client, 'search_passages', query)).toEqual(first)
    const none = await call(client, 'search_passages', {
      query: '农村公路养护资金',
      region: '青石市',
      year: 1999,
    })
    expect(none.text).toBe('没有找到相关段落。')
  })

  it('reads the words an id names and what stands around them', async () => {
    const { data, text } = await call(client, 'read_passage', { id: commitment, neighbours: 0 })
    expect(data).toMatchObject({ passage: { id: commitment, text: promise } })
    expect(data).toMatchObject({ neighbours: [{ text: expect.stringContaining(`${promise}。`) }] })
    expect(text).toContain(`编号：${commitment}`)
  })

  it('tells a genuine quotation from an altered one', async () => {
    const genuine = await call(client, 'check_quote', { text: promise })
    expect(genuine.data).toMatchObject({ verdict: 'exact' })
    const altered = await call(client, 'check_quote', { text: promise.replace('七十五', '八十五') })
    expect(altered.data).toMatchObject({ verdict: 'altered' })
    expect(altered.text).toContain(`原文：${promise}`)
  })

  it('cites without an address that only this machine opens, and gives that beside', async () => {
    const { data, text } = await call(client, 'format_citation', {
      id: 'qingshi-npcsc-2024-3/1',
      format: 'gbt7714-2015',
    })
    expect(text).toBe(
      '青石市医疗保障局. 青石市医疗保障局2023年度工作报告[J]. 青石市人民代表大会常务委员会公报, 2024(3): 3-4.',
    )
    expect(data).toMatchObject({ text, url: `${server.url}/bulletins/qingshi-npcsc-2024-3/1` })
  })

  it.each([
    ['list_commitments', { body: '市医保局' }, promise],
    ['list_decisions', { q: '农村公路', region: '云溪县' }, '各乡镇人民政府：现将办法印发给你们。'],
    ['list_appointments', { person: '周明远', year: '2024' }, '任命周明远为青石市教育局局长'],
  ])('lists records by %s', async (name, filters, quote) => {
    const { data, text } = await call(client, name, filters)
    expect(data).toMatchObject({ total: 1, items: [{ quote, citation: { text: quote } }] })
    expect(text).toContain(quote)
  })

  it('goes on where a page of records ends', async () => {
    const first = await call(client, 'list_appointments', { limit: 1 })
    expect(first.data).toMatchObject({ total: 2, items: [{ person: '周明远' }], next: '1' })
    const second = await call(client, 'list_appointments', { limit: 1, cursor: '1' })
    expect(second.data).toMatchObject({ total: 2, items: [{ person: '何文静' }] })
    expect(second.data).not.toHaveProperty('next')
  })

  it('lists bulletins with resources that can be read', async () => {
    const { data } = await call(client, 'list_bulletins', {})
    expect(data).toMatchObject({
      total: 2,
      items: [{ resource: 'wenbao://bulletins/qingshi-npcsc-2024-3' }, { region: '云溪县' }],
    })
  })

  it('lists every bulletin and item as a resource, and reads each', async () => {
    const { resources, nextCursor } = resourceListSchema.parse(await client.listResources())
    const ids = sampleBulletins.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)])
    expect(resources.map(({ name }) => name)).toEqual(ids)
    expect(nextCursor).toBeUndefined()
    for (const { uri, name } of resources) {
      const { contents } = resourceSchema.parse(await client.readResource({ uri }))
      expect(contents[0]).toMatchObject({ uri, mimeType: 'text/plain' })
      expect(contents[0].text).toContain(`网址：${server.url}/bulletins/${name}`)
    }
    expect(JSON.stringify(await client.listResourceTemplates())).toContain('wenbao://items/{+id}')
  })

  it('gives an item with its facts before its text to the letter', async () => {
    const { contents } = resourceSchema.parse(
      await client.readResource({ uri: 'wenbao://items/yunxi-gov-2023/1' }),
    )
    const [head, ...rest] = contents[0].text.split('\n\n')
    expect(head?.split('\n')).toEqual([
      '关于印发《云溪县农村公路养护办法》的通知',
      '公报：云溪县人民政府公报（2023）',
      '机构：云溪县人民政府办公室',
      '文号：云政办发〔2023〕7号',
      '日期：2023-06-01',
      `网址：${server.url}/bulletins/yunxi-gov-2023/1`,
    ])
    expect(rest.join('\n\n')).toBe(sampleBulletins[1]?.items[0]?.text)
  })

  it.each([
    'wenbao://items/nowhere/1',
    'wenbao://bulletins/%E0%A4%A',
    'wenbao://nothing/1',
    'file:///etc/passwd',
  ])('has no resource %s', async (uri) => {
    await expect(client.readResource({ uri })).rejects.toThrow(/没有资源|not found/iu)
  })

  it.each([
    ['search_passages', {}, 'query：缺少或类型不对，应为文字。'],
    ['search_passages', { query: '路', year: 3 }, 'year：不能小于 1900。'],
    ['search_passages', { query: '路', place: '云溪县' }, '参数：有不认识的名称：place。'],
    ['list_decisions', { cursor: 'abc' }, 'cursor：格式不对。'],
    ['format_citation', { id: 'yunxi-gov-2023/1', format: 'apa' }, /^format：只能是 gbt7714-2025、/u],
    [
      'format_citation',
      { id: 'nowhere/1', format: 'ris' },
      '没有篇目或段落 nowhere/1，或该处文字已与编号不符。',
    ],
    ['read_passage', { id: 'yunxi-gov-2023/1#0-5~000000' }, /^没有段落 /u],
  ])('answers a bad call of %s with %j by an error in Chinese', async (name, input, message) => {
    expect(await callInVain(client, name, input)).toMatch(message)
  })

  it('refuses a tool it does not have', async () => {
    await expect(client.callTool({ name: 'drop_bulletins', arguments: {} })).rejects.toThrow('drop_bulletins')
  })
})
