// The simplified decision in the language of each peer. Each gives a function of a person that returns 'yes', 'no' or,
// where the engine has a word for it, 'unknown'; or a promise of one.
import { trialMunicipalities } from '../dist/areas.js'

const codes = [...trialMunicipalities]
const own = [
  'fi',
  'fin',
  'sv',
  'swe',
  'se',
  'sme',
  'sma',
  'smj',
  'smn',
  'sms',
  'smi',
  'sju',
  'sje',
  'sjd',
  'sjt',
  'sia',
  'sjk',
]
const registered = ['unemployed-jobseeker', 'jobseeker-at-risk']
const yesOrNo = (value) => (value ? 'yes' : 'no')

async function jsonLogicEngine() {
  const { LogicEngine } = await import('json-logic-engine')
  const is = (fact) => ({ var: fact })
  const run = new LogicEngine().build({
    and: [
      is('jobSearchValid'),
      { in: [is('homeMunicipality'), codes] },
      { or: [{ '!': is('inEmployment') }, is('fullyLaidOff'), { '<': [is('regularWeeklyHours'), 4] }] },
      { '<=': [is('fullTimeBusinessDays'), 14] },
      { '!': is('fullTimeStudent') },
      { or: [
        { '!': is('meetsEarningsRelatedConditions') },
        { '>': [is('birthDate'), '1993-07-03'] },
        is('immigrant'),
        { and: [{ '!==': [is('motherTongue'), null] }, { '!': { in: [is('motherTongue'), own] } }] },
      ] },
      { in: [is('registeredAs'), registered] },
    ],
  })
  return (person) => yesOrNo(run(person))
}

async function jsonRulesEngine() {
  const { Engine } = await import('json-rules-engine')
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('after', (value, day) => value > day)
  const is = (fact, value) => ({ fact, operator: 'equal', value })
  engine.addRule({
    conditions: { all: [
      is('jobSearchValid', true),
      { fact: 'homeMunicipality', operator: 'in', value: codes },
      { any: [is('inEmployment', false), is('fullyLaidOff', true), { fact: 'regularWeeklyHours', operator: 'lessThan', value: 4 }] },
      { fact: 'fullTimeBusinessDays', operator: 'lessThanInclusive', value: 14 },
      is('fullTimeStudent', false),
      { any: [
        is('meetsEarningsRelatedConditions', false),
        { fact: 'birthDate', operator: 'after', value: '1993-07-03' },
        is('immigrant', true),
        { fact: 'motherTongue', operator: 'notIn', value: [...own, null] },
      ] },
      { fact: 'registeredAs', operator: 'in', value: registered },
    ] },
    event: { type: 'transfer' },
  })
  return async (person) => yesOrNo((await engine.run(person)).events.length > 0)
}

async function zen() {
  const { ZenEngine } = await import('@gorules/zen-engine')
  const list = (values) => `[${values.map((value) => `'${value}'`).join(', ')}]`
  const expression = `jobSearchValid == true and homeMunicipality in ${list(codes)}
    and (inEmployment == false or fullyLaidOff == true or regularWeeklyHours < 4) and fullTimeBusinessDays <= 14
    and fullTimeStudent == false and (meetsEarningsRelatedConditions == false or date(birthDate) > date('1993-07-03')
    or immigrant == true or (motherTongue != null and motherTongue not in ${list(own)}))
    and registeredAs in ${list(registered)}`
  const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...(content && { content }) })
  const decision = new ZenEngine().createDecision({
    nodes: [
      node('input', 'inputNode'),
      node('rule', 'expressionNode', {
        expressions: [{ id: 'e', key: 'transfer', value: expression.replace(/\s+/g, ' ') }],
      }),
      node('output', 'outputNode'),
    ],
    edges: [
      { id: 'a', sourceId: 'input', targetId: 'rule', type: 'edge' },
      { id: 'b', sourceId: 'rule', targetId: 'output', type: 'edge' },
    ],
  })
  // A number that is missing is an error there, not an answer.
  return (person) => decision.evaluate(person).then(({ result }) => yesOrNo(result.transfer), () => 'error')
}

async function feelin() {
  const { evaluate } = await import('feelin')
  const list = (values) => `[${values.map((value) => `"${value}"`).join(', ')}]`
  const expression = `jobSearchValid and list contains(codes, homeMunicipality)
    and (inEmployment = false or fullyLaidOff = true or regularWeeklyHours < 4) and fullTimeBusinessDays <= 14
    and fullTimeStudent = false and (meetsEarningsRelatedConditions = false or date(birthDate) > date("1993-07-03")
    or immigrant = true or (motherTongue != null and not(list contains(${list(own)}, motherTongue))))
    and list contains(${list(registered)}, registeredAs)`
  return (person) => {
    const { value } = evaluate(expression, { ...person, codes })
    return value === null ? 'unknown' : yesOrNo(value)
  }
}

async function publicodes() {
  const { default: Engine } = await import('publicodes')
  const flags = [
    'jobSearchValid',
    'inEmployment',
    'fullyLaidOff',
    'fullTimeStudent',
    'meetsEarningsRelatedConditions',
    'immigrant',
  ]
  const words = ['homeMunicipality', 'motherTongue', 'registeredAs']
  const name = (fact) => fact.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  const any = (fact, values) => ({ 'une de ces conditions': values.map((value) => `${name(fact)} = '${value}'`) })
  const engine = new Engine({
    ...Object.fromEntries(
      [...flags, ...words, 'birthDate', 'regularWeeklyHours', 'fullTimeBusinessDays'].map((fact) => [name(fact), null]),
    ),
    'in trial': any('homeMunicipality', codes),
    'own language': any('motherTongue', own),
    registered: any('registeredAs', registered),
    employment: { 'une de ces conditions': ['in employment = non', 'fully laid off', 'regular weekly hours < 4'] },
    ground: {
      'une de ces conditions': [
        'meets earnings related conditions = non',
        'birth date > 03/07/1993',
        'immigrant',
        'own language = non',
      ],
    },
    transfer: {
      'toutes ces conditions': [
        'job search valid',
        'in trial',
        'employment',
        'full time business days <= 14',
        'full time student = non',
        'ground',
        'registered',
      ],
    },
  })
  return (person) => {
    const situation = {}
    for (const fact of flags) if (person[fact] !== undefined) situation[name(fact)] = person[fact] ? 'oui' : 'non'
    for (const fact of words) if (person[fact] !== undefined) situation[name(fact)] = `'${person[fact] ?? 'fi'}'`
    if (person.birthDate !== undefined) situation['birth date'] = person.birthDate.split('-').reverse().join('/')
    for (const fact of ['regularWeeklyHours', 'fullTimeBusinessDays'])
      if (person[fact] !== undefined) situation[name(fact)] = person[fact]
    const { nodeValue } = engine.setSituation(situation).evaluate('transfer')
    return nodeValue === undefined || nodeValue === null ? 'unknown' : yesOrNo(nodeValue)
  }
}

/** The peers, and how many people each is asked about, for the slow ones only some. */
export const peers = [
  { name: 'json-logic-engine (compiled)', make: jsonLogicEngine, people: 20_000 },
  { name: 'json-rules-engine', make: jsonRulesEngine, people: 2_000 },
  { name: '@gorules/zen-engine', make: zen, people: 2_000 },
  { name: 'feelin', make: feelin, people: 500 },
  { name: 'publicodes', make: publicodes, people: 200 },
]
