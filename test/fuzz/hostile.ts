/** Hostile text, values and records, mixed with good ones, so that what is bad reaches past the first check. */
import { facts } from '../../src/facts/facts.ts'
import { circumstances } from '../../src/rules/tasks/circumstances.ts'
import { tasksById } from '../../src/rules/tasks/table.ts'
import type { Drawing } from './drawing.ts'

export const hostileNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  '__defineGetter__',
  'then',
  'length',
  'name',
  '',
  ' ',
  '\0',
  '\uFEFF',
  '\uD800',
  'ä',
  '${x}',
  '{words}',
  '{count}',
  '$&',
  '$1',
  'id',
  'on',
  '0',
  '-1',
  'NaN',
  'null',
  'undefined',
  'none',
  'true',
] as const

const goodDays = [
  '0001-01-01',
  '0030-01-01',
  '2021-02-28',
  '2021-03-01',
  '2021-10-02',
  '2022-05-02',
  '2022-12-31',
  '2023-01-01',
  '2023-03-01',
  '2024-02-29',
  '2024-12-31',
  '2025-01-01',
  '1995-01-22',
  '2000-02-29',
] as const
const badDays = [
  '0000-01-01',
  '9999-12-31',
  '2023-02-29',
  '2023-02-31',
  '2022-13-01',
  '2022-05-2',
  '20220502',
  '2022-W05-1',
  '+012022-05-02',
  '2022-05-02T00:00:00Z',
  ' 2022-05-02',
  '2022-05-02\n',
  '２０２２-05-02',
] as const
const codes = ['837', '091', '564', '478', '202', '999', '91', '000', '837 ', 'abc'] as const

export const day = (draw: Drawing): string => (draw.chance(85) ? draw.one(goodDays) : draw.one(badDays))

/** Text of any kind; now and then very long. */
export function text(draw: Drawing): string {
  switch (draw.below(8)) {
    case 0:
      return draw.one(hostileNames)
    case 1:
      return draw.one(badDays)
    case 2:
      return draw.one(codes)
    case 3:
      return String.fromCharCode(...draw.some(20, () => draw.below(0x10000)))
    case 4:
      return draw.chance(4)
        ? draw.one(['x', '"', ',', '{', '\uD83D', '9', '(', '\\']).repeat(draw.below(300_000))
        : draw.one(['"', '""', "'", '\\', '\r', '\n', '\t', ';'])
    case 5:
      return draw.one(['-1', '1e400', '0x10', '1,5', '37.5', '-0', 'Infinity', '9'.repeat(400), '1e-400', '١٢'])
    case 6:
      return draw.one([...tasksById().keys()])
    default:
      return draw.one([
        'fi',
        'sv',
        'se',
        'yes',
        'no',
        'unemployed-jobseeker',
        'pay-subsidy',
        'te-office',
        'municipality',
        'a|b',
        '=1+1',
      ])
  }
}

/** What JSON can say, and `undefined`. */
export function jsonValue(draw: Drawing, depth = 3): unknown {
  switch (draw.below(depth > 0 ? 10 : 7)) {
    case 0: return null
    case 1: return draw.chance(50)
    case 2: return draw.one([0, -0, 1, -1, 14, 15, 37.5, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 31, 0.1])
    case 3: return day(draw)
    case 4: return draw.one(codes)
    case 5: return text(draw)
    case 6: return draw.below(50)
    case 7: return draw.some(4, () => jsonValue(draw, depth - 1))
    default: return record(draw, hostileNames, depth - 1)
  }
}

/** A record with these names, as own properties whatever they are called: JSON.parse makes an own `__proto__` too. */
export function record(draw: Drawing, names: readonly string[], depth = 2): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const name of draw.some(6, () => draw.one(names))) {
    Object.defineProperty(made, name, {
      value: jsonValue(draw, depth),
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return made
}

const words = facts.flatMap((fact) => ('words' in fact ? fact.words : []))

function factValue(draw: Drawing, kind: (typeof facts)[number]['kind']): unknown {
  if (draw.chance(7)) return jsonValue(draw)
  switch (kind) {
    case 'flag': return draw.chance(50)
    case 'day': return day(draw)
    case 'municipality': return draw.chance(15) ? null : draw.one(codes)
    case 'word': return draw.chance(20) ? null : draw.one(words)
    case 'language': return draw.one(['fi', 'sv', 'se', 'ru', null])
    case 'text': return text(draw)
    default: return draw.one([0, 1, 14, 15, 20, 37.5, -1])
  }
}

/** A person, mostly near one that can be answered. */
export function person(draw: Drawing): Record<string, unknown> {
  const hostility = draw.one([0, 0, 5, 40])
  const made = draw.chance(hostility) ? record(draw, hostileNames) : {}
  for (const { name, kind } of facts)
    if (draw.chance(40)) made[name] = draw.chance(hostility) ? jsonValue(draw) : factValue(draw, kind)
  return made
}

const eventTypes = [
  'supervision-order',
  'moved',
  'facts-changed',
  'search-ended',
  'search-started',
  'change-notified',
  'left-untransferred',
  'transferred',
  'transfer-requested',
] as const

function event(draw: Drawing, on: string): Record<string, unknown> {
  const made: Record<string, unknown> = {
    on: draw.chance(3) ? jsonValue(draw) : on,
    type: draw.chance(3) ? text(draw) : draw.one(eventTypes),
  }
  if (draw.chance(60)) made['registeredAs'] = draw.one(words)
  if (draw.chance(20)) made['facts'] = draw.chance(90) ? person(draw) : jsonValue(draw)
  if (made['type'] === 'transfer-requested')
    Object.assign(made, {
      to: draw.one([...codes, 'te-office']),
      need: draw.one(['safety', null, 'x']),
      servicesEndangered: draw.chance(50),
    })
  if (made['type'] === 'moved') made['homeMunicipality'] = draw.one(codes)
  if (draw.chance(4)) Object.assign(made, record(draw, hostileNames))
  return made
}

/** A history, mostly with its events in order. */
export function history(draw: Drawing): Record<string, unknown> {
  const days = draw.some(draw.chance(2) ? 500 : 8, () => draw.one(goodDays.slice(0, 12)))
  if (draw.chance(95)) days.sort()
  const events = days.map((on) => event(draw, on))
  const made: Record<string, unknown> = {
    id: 'h',
    person: person(draw),
    until: draw.chance(90) ? '2025-01-31' : day(draw),
    events,
  }
  if (draw.chance(20)) made['transfers'] = draw.one(['assumed', 'recorded', '__proto__'])
  if (draw.chance(10)) delete made[draw.one(Object.keys(made))]
  if (draw.chance(10)) made[draw.one(Object.keys(made))] = jsonValue(draw)
  if (draw.chance(5)) Object.assign(made, record(draw, hostileNames))
  return made
}

export function given(draw: Drawing): Record<string, unknown> {
  const made = draw.chance(20) ? record(draw, hostileNames) : {}
  for (const circumstance of circumstances) {
    if (!draw.chance(15)) continue
    made[circumstance.name] = draw.chance(20)
      ? jsonValue(draw)
      : 'words' in circumstance
        ? draw.one(circumstance.words)
        : draw.one([true, false, day(draw), draw.one(codes), 'trial-municipality', 'te-office', null, 3])
  }
  return made
}

/** What only a program can hand over: nothing of it can come from JSON. Nothing here throws when it is read. */
export function strange(draw: Drawing): unknown {
  switch (draw.below(14)) {
    case 0: return undefined
    case 1: return draw.one([Number.NaN, Infinity, -Infinity, -0])
    case 2: return 10n ** 30n
    case 3: return Symbol('hostile')
    case 4: return () => '2022-05-02'
    case 5: return new Date(0)
    case 6: return new Map([['birthDate', '1995-01-22']])
    case 7: {
      const circle: Record<string, unknown> = { id: 'p' }
      circle['id'] = circle
      return circle
    }
    case 8: return Object.assign(Object.create(null), person(draw))
    case 9: return Object.create({ birthDate: 5, jobSearchValid: 'inherited' })
    case 10: return { toString: 1, valueOf: null, toJSON: 'x', ...person(draw) }
    case 11: return Array.from({ length: draw.one([0, 3, 20_000]) }, () => 'x')
    case 12: {
      let deep: unknown = 'bottom'
      for (let level = 0; level < 5_000; level += 1) deep = draw.chance(50) ? [deep] : { id: deep }
      return deep
    }
    default: return new Proxy(person(draw), {})
  }
}
