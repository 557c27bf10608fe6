import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { beforeAll, describe, expect, it } from 'vitest'
import { layers, listFiles } from './list-files.ts'

const folders = [...layers, 'tests']

async function cruiseTree(): Promise<ICruiseResult> {
  const options = await extractOptions('./.dependency-cruiser.cjs')
  const { output } = await cruise(
    [...folders],
    options,
    {},
    { tsConfig: extractTypeScriptConfig('tsconfig.json') },
  )
  if (typeof output === 'string') throw new TypeError(`not a result: ${output}`)
  return output
}

describe('.dependency-cruiser.cjs', () => {
  let result: ICruiseResult

  beforeAll(async () => {
    result = await cruiseTree()
  }, 60_000)

  it.each(folders)('reads every source file of %s', (folder) => {
    const onDisk = listFiles(folder, /\.tsx?$/)
    const read = result.modules.map((module) => module.source).filter((source) => /\.tsx?$/.test(source))
    expect(onDisk.length).toBeGreaterThan(0)
    expect(read.filter((source) => source.startsWith(`${folder}/`)).toSorted()).toEqual(onDisk.toSorted())
  })

  it('follows the imports between the layers', () => {
    const edges = result.modules.flatMap((module) => module.dependencies)
    expect(edges.filter((edge) => edge.resolved.startsWith('corpus/')).length).toBeGreaterThan(10)
  })

  it('gives a reason for every rule', () => {
    const rules = result.summary.ruleSetUsed?.forbidden ?? []
    expect(rules.length).toBeGreaterThan(10)
    expect(rules.filter((rule) => !rule.comment)).toEqual([])
  })

  it('finds no import against the rules', () => {
    const found = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    expect(found).toEqual([])
  })
})
