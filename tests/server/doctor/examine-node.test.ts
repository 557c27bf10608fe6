import { describe, expect, it } from 'vitest'
import { examineNode } from '../../../server/doctor/examine-node.ts'

describe('examineNode', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])('admits %s', (version) => {
    expect(examineNode(version)).toMatchObject({ state: 'good' })
  })

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('refuses %s', (version) => {
    expect(examineNode(version)).toMatchObject({ state: 'broken' })
  })
})
