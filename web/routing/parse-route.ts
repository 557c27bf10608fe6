import type { Span } from '../../corpus/model/span.ts'
import { parseIgnoredChips } from './parse-ignored-chips.ts'
import { parseFilters } from './parse-filters.ts'
import { registerNames } from './register-filters.ts'
import type { ChatFilters, ChatRoute, CheckRoute, Route, SourceReference } from './route.ts'

/** `start-end`, optionally followed by `~` and the hash of the text there. */
const SPAN = /^(\d+)-(\d+)(?:~\w+)?$/
/** `bulletin/ordinal:start-end` */
const SOURCE = /^([^/]+\/\d+):(.+)$/
const ITEM_PATH = /^\/bulletins\/([^/]+)\/(\d+)\/?$/
const BULLETIN_PATH = /^\/bulletins\/([^/]+)\/?$/
const CHECK_PATH = /^\/check\/?$/
const BULLETINS_PATH = /^\/bulletins\/?$/
const REGISTER_PATH = /^\/([a-z]+)\/?$/
const BODIES_PATH = /^\/bodies\/?$/
const BODY_PATH = /^\/bodies\/([^/]+)\/?$/
const PERSON_PATH = /^\/people\/([^/]+)\/?$/

interface AddressParts {
  readonly pathname: string
  readonly parameters: URLSearchParams
  readonly fragment: string
}

function parseSpan(text: string): Span | undefined {
  const [, start, end] = SPAN.exec(text) ?? []
  if (start === undefined || end === undefined) return undefined
  const span = { start: Number(start), end: Number(end) }
  return span.start <= span.end ? span : undefined
}

function parseSource(text: string): SourceReference | undefined {
  const [, itemId, place] = SOURCE.exec(text) ?? []
  if (itemId === undefined || place === undefined) return undefined
  const span = parseSpan(place)
  return span && { itemId, span }
}

function parseChatFilters(parameters: URLSearchParams): ChatFilters {
  const region = parameters.get('region')
  const bulletin = parameters.get('bulletin')
  return { ...(region ? { region } : {}), ...(bulletin ? { bulletin } : {}) }
}

function parseChat(parameters: URLSearchParams, fragment: string): ChatRoute {
  const question = parameters.get('q')?.trim()
  const ignore = parseIgnoredChips(parameters.getAll('ignore'))
  const source = parseSource(fragment)
  return {
    name: 'chat',
    filters: parseChatFilters(parameters),
    ...(question ? { question } : {}),
    ...(ignore.length > 0 ? { ignore } : {}),
    ...(source ? { source } : {}),
  }
}

function parseCheck(parameters: URLSearchParams, fragment: string): CheckRoute {
  const text = parameters.get('text') ?? ''
  const source = parseSource(fragment)
  return { name: 'check', ...(text.trim() === '' ? {} : { text }), ...(source ? { source } : {}) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parseRegister(parts: AddressParts): Route | undefined {
  const [, path] = REGISTER_PATH.exec(parts.pathname) ?? []
  const register = registerNames.find((name) => name === path)
  const source = parseSource(parts.fragment)
  if (register === undefined) return undefined
  return {
    name: 'register',
    register,
    filters: parseFilters(parts.parameters),
    ...(source ? { source } : {}),
  }
}

function parseBodyOrPerson({ pathname, parameters, fragment }: AddressParts): Route | undefined {
  if (BODIES_PATH.test(pathname)) {
    const { q, region } = parseFilters(parameters)
    return { name: 'bodies', filters: { ...(q ? { q } : {}), ...(region ? { region } : {}) } }
  }
  const [, bodyId] = BODY_PATH.exec(pathname) ?? []
  if (bodyId !== undefined) return { name: 'body', bodyId: decode(bodyId) }
  const [, person] = PERSON_PATH.exec(pathname) ?? []
  const source = parseSource(fragment)
  return person === undefined
    ? undefined
    : { name: 'person', person: decode(person), ...(source ? { source } : {}) }
}

function parseBulletins({ pathname, fragment }: AddressParts): Route | undefined {
  if (BULLETINS_PATH.test(pathname)) return { name: 'bulletins' }
  const [, onlyBulletin] = BULLETIN_PATH.exec(pathname) ?? []
  if (onlyBulletin !== undefined) return { name: 'bulletin', bulletinId: decode(onlyBulletin) }

  const [, bulletin, ordinal] = ITEM_PATH.exec(pathname) ?? []
  if (bulletin === undefined || ordinal === undefined) return undefined
  const bulletinId = decode(bulletin)
  const span = parseSpan(fragment)
  return { name: 'item', bulletinId, itemId: `${bulletinId}/${ordinal}`, ...(span ? { span } : {}) }
}

/** Reads an address (absolute, or from the root) as a place in the page; an unknown path is `missing`. */
export function parseRoute(address: string): Route {
  const { pathname, searchParams: parameters, hash } = new URL(address, 'http://localhost')
  const fragment = decode(hash.slice(1))
  if (pathname === '/') return parseChat(parameters, fragment)
  if (CHECK_PATH.test(pathname)) return parseCheck(parameters, fragment)
  const parts = { pathname, parameters, fragment }
  return parseBulletins(parts) ?? parseRegister(parts) ?? parseBodyOrPerson(parts) ?? { name: 'missing' }
}
