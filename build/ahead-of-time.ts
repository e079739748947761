/**
 * Writes the code that stands in the built package for `src/rules/eligibility/ahead-of-time.ts`, `src/facts/read.ts` and
 * `src/facts/right-values.ts`: plain JavaScript for what the source decides from data.
 */
import { wordings } from '../src/act/wordings.ts'
import { trialMunicipalities } from '../src/areas/places.ts'
import { javascriptOfTest } from '../src/criteria/core-test.ts'
import { treeOn } from '../src/criteria/language.ts'
import { testOf, type Part } from '../src/criteria/prepare.ts'
import * as rules from '../src/entry/rules.ts'
import { facts, type Fact } from '../src/facts/facts.ts'
import { bits, decisionIn, grounds } from '../src/rules/eligibility/decision.ts'
import type { PersonTree } from '../src/rules/vocabulary.ts'

/** Any day: the ranges of days are worked out on the day asked about. */
const anyDay = '2023-07-03'
const signs = { from: '>=', after: '>', to: '<=' } as const

/** Texts that stand once, by a name. */
function naming(letter: string): {
  readonly nameOf: (text: string) => string
  readonly all: ReadonlyMap<string, string>
} {
  const all = new Map<string, string>()
  const nameOf = (text: string): string => {
    const name = all.get(text) ?? `${letter}${all.size}`
    all.set(text, name)
    return name
  }
  return { nameOf, all }
}

/** The criteria that predicates and deciders ask for, by the file that has them. */
const criteria = {
  'at-risk': ['atRisk'],
  'change-security': ['changeSecurity'],
  'client-group': ['clientGroup'],
  'employed-by-subsidy': ['employedBySubsidy'],
  grounds: ['foreignLanguageSpeaker', 'immigrant', 'noEarningsRelatedRight', 'under30'],
  'in-service': ['inEmploymentPromotingService'],
  jobseeker: ['jobseeker'],
  registration: ['registration'],
  transfer: ['transfer'],
  unemployed: ['unemployed'],
} as const

/**
 * The module in place of `src/rules/eligibility/ahead-of-time.ts`. A function for each part of the tree in each text;
 * it is true if the part holds. A fact that is unknown sets `u`, by `open`; a decision made while a fact of another
 * one is read leaves `u` as it was.
 */
export function decisionsAheadOfTime(): string {
  const functions = naming('f')
  const sets = naming('s')
  const ranges = naming('')

  function leafExpression(leaf: Exclude<PersonTree, { readonly of: unknown }>): string {
    const core = testOf(leaf)
    if (core === undefined) return 'true'
    const read = `(v = p.${leaf.fact})`
    if (core.kind === 'of-age' && 'at' in leaf) {
      const isOpen = `(w = p.${leaf.at}) === undefined || ${read} === undefined`
      return `(${isOpen} ? open() : w !== null && v !== null && w <= o && dayOfAge(v, ${core.operand}) <= w)`
    }
    if (core.kind === 'day') {
      const { op, fact, id, source, ...values } = leaf
      const place = ranges.nameOf(`operations.${op}.test(${JSON.stringify(values)}).operand`)
      const range = core.operand(anyDay)
      const comparisons = (['from', 'after', 'to'] as const).flatMap((bound) =>
        range[bound] === undefined ? [] : [`v ${signs[bound]} r[${place}].${bound}`])
      return `(${read} === undefined ? open() : v !== null && ${comparisons.join(' && ')})`
    }
    const set = (words: readonly string[]): string =>
      sets.nameOf(words.join() === trialMunicipalities.join() ? 'trialMunicipalities' : JSON.stringify(words))
    const passes = javascriptOfTest(core, anyDay, { constant: (one) => JSON.stringify(one), set })
    // What is none equals no constant.
    const notNone = core.kind === 'equal' || core.kind === 'in' ? '' : 'v !== null && '
    return `(${read} === undefined ? open() : ${notNone}${passes})`
  }

  const functionOf = (body: string): string => functions.nameOf(`(p, r, o) => { let v, w; return ${body} }`)

  function treeExpression(tree: PersonTree): string {
    if (!('of' in tree)) return leafExpression(tree)
    if (tree.op === 'not') return `!${tree.of.map(treeExpression).join()}`
    return `${functionOf(tree.of.map(treeExpression).join(tree.op === 'allOf' ? ' && ' : ' || '))}(p, r, o)`
  }
  /** A number of bits, where the part holds and where it does not; none where the wording does not have the part. */
  const bitsOf = (part: Part<PersonTree> | undefined, bits: number, others = 0): readonly string[] =>
    part ? [`(${treeExpression(part.criterion)} ? ${bits} : ${others})`] : []

  const texts = naming('w')
  const rows = wordings.map(({ id }) => {
    const { parts } = decisionIn(id)
    const listed = grounds.map((ground, place) => {
      const criterion = parts.grounds.get(ground)?.criterion
      const lost = 1 << (place + grounds.length)
      if (criterion === undefined) return lost
      if ('of' in criterion) throw new Error(`${ground} is no test of one fact`)
      return `(p.${criterion.fact} === undefined ? 0 : ${leafExpression(criterion)} ? ${1 << place} : ${lost})`
    })
    const groups = [...bitsOf(parts.byHome, bits.byHome), ...bitsOf(parts.byResidence, bits.byResidence)]
    const bars = [
      ...bitsOf(parts.registration, 0, bits.notRegistered), ...bitsOf(parts.changeSecurity, bits.changeSecurity),
    ]
    const made = `made((p, r, o) => {
  let v
  if (!${parts.jobseeker ? treeExpression(parts.jobseeker.criterion) : 'false'}) return 0
  const g = ${groups.join(' | ')}
  return g === 0 ? ${bits.jobSearch} : ${[bits.jobSearch, 'g', ...bars].join(' | ')}
}, ${functionOf(listed.join(' | '))})`
    return `${id}: ${texts.nameOf(made)}`
  })
  const criteriaRows = Object.values(criteria).flat().map((name) => {
    const byWording = wordings.flatMap(({ id, from }) => {
      const tree = treeOn(rules[name], from)
      return tree ? [`${id}: ${texts.nameOf(`truth(${functionOf(treeExpression(tree))})`)}`] : []
    })
    return `[${name}, { ${byWording.join(', ')} }]`
  })
  const imports = Object.entries(criteria).map(([file, names]) => `import { ${names.join(', ')} } from './${file}.ts'`)
  return `${imports.join('\n')}
import { trialMunicipalities } from '../../areas/places.ts'
import { dayOfAge } from '../../calendar/day.ts'
import { operations } from '../../criteria/operations/operations.ts'
let u = false
const open = () => !(u = true)
const rangesOn = (day) => day.written ??= [${[...ranges.all.keys()].map((text) => `${text}(day.on)`).join(', ')}]
const deciding = (decide) => (p, day) => {
  const before = u
  u = false
  const answer = decide(p, rangesOn(day), day.on)
  const isOpen = u
  u = before
  return isOpen ? -1 : +answer
}
const truth = deciding
const made = (found, grounds) => ({
  found: deciding(found),
  grounds: (p, day) => grounds(p, rangesOn(day), day.on),
})
${[...sets.all].map(([words, name]) => `const ${name} = /* @__PURE__ */ new Set(${words})`).join('\n')}
${[...functions.all].map(([text, name]) => `const ${name} = ${text}`).join('\n')}
${[...texts.all].map(([text, name]) => `const ${name} = /* @__PURE__ */ ${text}`).join('\n')}
export const aheadOfTime = { ${rows.join(', ')} }
export const criteriaAheadOfTime = /* @__PURE__ */ new Map([${criteriaRows.join(', ')}])
`
}

/** The module in place of `src/facts/read.ts`: named reads, one a fact, are what engines make fast. */
export function readerAheadOfTime(): string {
  const cases = facts.map(({ name }, place) => `case ${place}: return p.${name}`).join('\n')
  return `import { facts } from './facts.ts'
export const factNames = /* @__PURE__ */ facts.map(({ name }) => name)
export const personRegister = { facts, read: (p, place) => { switch (place) {
${cases}
} } }
export const copyOfPerson = (p) => ({ ${facts.map(({ name }) => `${name}: p.${name}`).join(', ')} })
`
}

/** Whether a variable `v`, known and not none, is a value that the fact can have, as a JavaScript expression. */
function javascriptOfKind(fact: Fact): string {
  switch (fact.kind) {
    case 'flag':
      return "typeof v === 'boolean'"
    case 'word':
      return fact.words.length > 5 // a long list is not written a second time
        ? `facts[${facts.indexOf(fact)}].words.includes(v)`
        : fact.words.map((word) => `v === '${word}'`).join(' || ')
    case 'municipality':
      return 'isMunicipalityCode(v)'
    case 'day':
      return 'isDay(v)'
    case 'language':
      return "typeof v === 'string' && /^[a-z]{2,3}$/.test(v)"
    case 'hours':
    case 'years':
      return "typeof v === 'number' && v >= 0 && v < Infinity"
    case 'count':
      return 'Number.isInteger(v) && v >= 0'
    case 'text':
      return "typeof v === 'string'"
  }
}

/** The module in place of `src/facts/right-values.ts`: a function for each kind of fact, called with named reads. */
export function rightValuesAheadOfTime(): string {
  const kinds = naming('k')
  const calls = facts.map((fact) => {
    const isRight = `(v) => v ${fact.nullable ? '==' : '==='} ${fact.nullable ? 'null' : 'undefined'} || ${javascriptOfKind(fact)}`
    return `${kinds.nameOf(isRight)}(p.${fact.name})`
  })
  return `import { isMunicipalityCode } from '../areas/places.ts'
import { isDay } from '../calendar/day.ts'
import { facts } from './facts.ts'
${[...kinds.all].map(([text, name]) => `const ${name} = ${text}`).join('\n')}
export const hasRightValues = (p) => ${calls.join(' && ')}
`
}

const written: Readonly<Record<string, () => string>> = {
  'src/rules/eligibility/ahead-of-time.ts': decisionsAheadOfTime,
  'src/facts/right-values.ts': rightValuesAheadOfTime,
  'src/facts/read.ts': readerAheadOfTime,
}

/** The module in place of a file of the source; undefined where the file itself is built. */
export const writtenAheadOfTime = (path: string): string | undefined =>
  Object.entries(written).find(([file]) => path.endsWith(`/${file}`))?.[1]()
