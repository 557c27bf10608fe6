import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const versions = z.record(z.string(), z.string()).default({})

const manifest = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    overrides: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ hasInstallScript: z.boolean().optional(), optionalDependencies: versions }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('package.json', () => {
  it('names exact versions', () => {
    const all = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.overrides,
    })
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  it('decides on every package that has an install script', () => {
    const scripted = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript)
    expect(scripted.map(([path]) => nameOf(path)).toSorted()).toEqual(
      Object.keys(manifest.allowScripts).toSorted(),
    )
  })
})

describe('package-lock.json', () => {
  it('lists the optional packages of every platform, without which npm ci refuses it', () => {
    const names = new Set(Object.keys(lock.packages).map(nameOf))
    const optional = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies))
    expect(optional.length).toBeGreaterThan(50)
    expect(optional.filter((name) => !names.has(name))).toEqual([])
  })
})
