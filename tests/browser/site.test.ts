import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { describeAccessibility } from './accessibility.ts'
import { describeChecking } from './checking.ts'
import { describeCiting } from './citing.ts'
import { findChromium } from './find-chromium.ts'
import { describeInput } from './input.ts'
import { describeJourneys } from './journeys.ts'
import { describeKeeping } from './keeping.ts'
import { describeLargeType } from './large-type.ts'
import { openSite } from './open-site.ts'
import type { Site } from './open-site.ts'
import { describeRegisters } from './registers.ts'
import { describeReading } from './reading.ts'
import { describeRows } from './rows.ts'
import { describeScreens } from './screens.ts'
import { describeStates } from './states.ts'
import { describeStatuses } from './statuses.ts'
import { describeUnderstanding } from './understanding.ts'

const NOT_FOUND = '找不到 Chromium（可用 CHROMIUM_PATH 指明）'

const executablePath = findChromium()
if (executablePath === undefined && process.env['REQUIRE_BROWSER'] === '1') throw new Error(NOT_FOUND)
if (executablePath === undefined) process.stderr.write(`${NOT_FOUND}：跳过浏览器测试\n`)

describe.skipIf(executablePath === undefined)('the site', () => {
  let opened: Site | undefined
  const site = () => {
    if (opened === undefined) throw new Error('The site is not open.')
    return opened
  }
  beforeAll(async () => {
    opened = await openSite(executablePath ?? '')
  })
  afterEach(async () => opened?.closePages())
  afterAll(async () => opened?.close())

  describeJourneys(site)
  describeUnderstanding(site)
  describeChecking(site)
  describeCiting(site)
  describeKeeping(site)
  describeReading(site)
  describeLargeType(site)
  describeRows(site)
  describeRegisters(site)
  describeStatuses(site)
  describeInput(site)
  describeStates(site)
  describeScreens(site)
  describeAccessibility(site)

  it('has thrown no error and asked no other machine for anything', () => {
    expect(site().complaints).toEqual([])
  })
})
