import { cite } from '../act/citation.ts'
import { dayOfAge, type Day } from '../calendar/day.ts'
import { isProvision } from '../act/register.ts'
import { wordingOf } from '../act/wordings.ts'
import { teOfficeOf } from '../areas/area-lookup.ts'
import { isInAland, isInTrial } from '../areas/places.ts'
import type { Person } from '../facts/person.ts'
import type { Assessment } from '../rules/eligibility/assess.ts'
import type { Ground } from '../rules/eligibility/decision.ts'
import { isSame, law, must, mustBeJson, mustBePure, type Law, type LawSettings } from './law.ts'
import { people, personQuestions, type PersonQuestion } from './people.ts'
import { days } from './days.ts'
import { absentFacts, lawFacts, valuesFor, type LawFact } from './values.ts'

/** What the laws read of an answer: that of `assess`, of which `id`, `wording` and `sources` may be left out. */
export type AnsweredAssessment = Pick<Assessment, 'outcome' | 'authority' | 'grounds' | 'barredBy' | 'missing'> &
  Partial<Pick<Assessment, 'id' | 'wording' | 'sources'>>

/** A program that answers as `assess` does. */
export type AssessLike = (person: Person, on: Day) => AnsweredAssessment

const decision = ({ outcome, authority }: AnsweredAssessment): unknown => [outcome, authority]
const core = ({ outcome, authority, grounds, barredBy, missing }: AnsweredAssessment): unknown => [
  outcome,
  authority,
  grounds,
  barredBy,
  missing,
]

/** Throws unless `after` says nothing against what was certain in `before`, of which it knows more. */
function mustRefine(before: AnsweredAssessment, after: AnsweredAssessment, question: unknown): void {
  if (before.outcome !== 'unknown')
    must(after.outcome === before.outcome, `was ${before.outcome}, became ${after.outcome}:`, question)
  if (before.authority !== null)
    must(isSame(after.authority, before.authority), 'another authority:', before.authority, after.authority, question)
  const lost = [
    ...before.grounds.filter((ground) => !after.grounds.includes(ground)),
    ...before.barredBy.filter((bar) => !after.barredBy.includes(bar)),
  ]
  must(lost.length === 0, 'held and holds no more:', lost, question)
  const added = after.missing.filter((fact) => !before.missing.includes(fact))
  must(added.length === 0, 'was not missing and is:', added, question)
}

/**
 * Some value of the other absent facts with which `fact` still turns the answer; undefined where the program knows
 * none.
 */
function completionWhereMissing(ask: AssessLike, person: Person, on: Day, fact: LawFact): Person | undefined {
  let known = person
  for (const other of absentFacts(person)) {
    if (other === fact) continue
    const value = valuesFor(known, on)[other].find((one) => ask({ ...known, [other]: one }, on).missing.includes(fact))
    if (value === undefined) return undefined
    known = { ...known, [other]: value }
  }
  return known
}

/** What must be known of a person for a ground to hold. */
const groundHolds: { readonly [G in Ground]: (person: Person, on: Day) => boolean } = {
  'no-earnings-related-right': ({ meetsEarningsRelatedConditions }) => meetsEarningsRelatedConditions === false,
  'under-30': ({ birthDate }, on) => birthDate !== undefined && dayOfAge(birthDate, 30) > on,
  immigrant: ({ immigrant }) => immigrant === true,
  'foreign-language': ({ motherTongue }) => typeof motherTongue === 'string' && !/^(fi|fin|sv|swe)$/.test(motherTongue),
  'temporary-protection': ({ temporaryProtectionPermit }, on) =>
    temporaryProtectionPermit === true && on >= '2023-03-01',
}

const provisionOfGround: Readonly<Record<Ground, string>> = {
  'no-earnings-related-right': '4 § 1 mom. 1 kohta',
  'under-30': '4 § 1 mom. 2 kohta',
  immigrant: '4 § 1 mom. 2 kohta',
  'foreign-language': '4 § 1 mom. 2 kohta',
  'temporary-protection': '4 § 2 mom.',
}

const isTrialCode = (code: unknown): boolean => typeof code === 'string' && isInTrial(code)

/** The facts that no provision of the day's text reads. */
function unreadFacts(on: Day): readonly LawFact[] {
  return [
    ...(on < '2022-05-02'
      ? ([
          'guaranteedMinimumWeeklyHours',
          'benefitRightDespiteBusiness',
          'benefitRightDespiteStudies',
          'unemploymentExpectedOn',
        ] as const)
      : []),
    ...(on < '2023-01-01'
      ? (['dismissalNoticeOn', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice'] as const)
      : []),
    ...(on < '2023-03-01' ? (['temporaryProtectionPermit'] as const) : []),
  ]
}

type AssessLaw = (question: PersonQuestion, ask: AssessLike) => void

/** The laws, each with what must hold of a question. */
const statements = (): readonly (readonly [string, AssessLaw])[] => [
  [
    'a fact that becomes known never contradicts what was certain, and makes no other fact missing',
    ({ person, complete, on }, ask) => {
      let known = person
      let before = ask(known, on)
      for (const fact of absentFacts(person)) {
        known = { ...known, [fact]: complete[fact] }
        const after = ask(known, on)
        mustRefine(before, after, { person: known, on })
        before = after
      }
    },
  ],
  [
    'the answer for the complete person is one that the answer for the partly known one allows',
    ({ person, complete, on }, ask) => mustRefine(ask(person, on), ask(complete, on), { person, complete, on }),
  ],
  [
    'of whom everything is known nothing is missing, and the outcome is certain',
    ({ complete, on }, ask) => {
      const { outcome, missing } = ask(complete, on)
      must(outcome !== 'unknown' && missing.length === 0, 'unknown of a complete person:', outcome, missing)
    },
  ],
  [
    'an unknown outcome names what is missing, and missing facts are absent ones in the order of the register',
    ({ person, on }, ask) => {
      const { outcome, authority, missing } = ask(person, on)
      must(
        outcome !== 'unknown' || (missing.length > 0 && authority === null),
        'unknown without a reason:',
        missing,
        authority
      )
      must(
        isSame(
          missing,
          absentFacts(person).filter((fact) => missing.includes(fact))
        ),
        'not absent, or not in order:',
        missing
      )
    },
  ],
  [
    'a fact that is not missing can take any value without changing outcome or authority',
    ({ person, complete, on }, ask) => {
      const before = ask(person, on)
      const known = decision(ask(complete, on))
      for (const fact of absentFacts(person).filter((name) => !before.missing.includes(name))) {
        for (const value of valuesFor(complete, on)[fact]) {
          const other = decision(ask({ ...complete, [fact]: value }, on))
          must(isSame(other, known), `${fact} was not missing and matters when all is known:`, value, known, other)
        }
        for (const value of [complete[fact], ...valuesFor(person, on)[fact]]) {
          const after = ask({ ...person, [fact]: value }, on)
          must(
            isSame(decision(after), decision(before)),
            `${fact} is not missing and matters:`,
            value,
            decision(before),
            decision(after)
          )
        }
      }
    },
  ],
  [
    'a missing fact matters: with some values of the others, two of its values give different answers',
    ({ person, on }, ask) => {
      for (const fact of ask(person, on).missing) {
        if (fact === 'id') continue
        const known = completionWhereMissing(ask, person, on, fact)
        must(known !== undefined, `${fact} is missing, but with no values of the others:`, person)
        if (known === undefined) continue
        const answers = valuesFor(known, on)[fact].map((value) =>
          JSON.stringify(decision(ask({ ...known, [fact]: value }, on)))
        )
        must(new Set(answers).size > 1, `${fact} is missing and changes nothing:`, known, answers[0])
      }
    },
  ],
  [
    'not in force exactly before 2021-03-01 and after 2024-12-31, and then nothing is said or missing',
    ({ person, on }, ask) => {
      const answer = ask(person, on)
      must(
        (answer.outcome === 'not-in-force') === (on < '2021-03-01' || on > '2024-12-31'),
        'in force?',
        on,
        answer.outcome
      )
      if (answer.outcome === 'not-in-force')
        must(isSame(core(answer), ['not-in-force', null, [], [], []]), 'said out of force:', core(answer))
    },
  ],
  [
    'without a valid job search the person stays, and nobody has to serve',
    ({ person, on }, ask) => {
      const answer = ask({ ...person, jobSearchValid: false }, on)
      if (answer.outcome !== 'not-in-force')
        must(isSame(core(answer), ['stay', null, [], [], []]), 'no job search, and yet:', core(answer))
    },
  ],
  [
    'a transfer is to a municipality of the trial which is the home, or from 2023-03-01 the residence of a person under temporary protection',
    ({ person, on }, ask) => {
      const { outcome, authority, missing } = ask(person, on)
      if (outcome !== 'transfer') return
      if (authority === null) return must(missing.length > 0, 'a transfer to nobody')
      if (authority.kind !== 'municipality') return must(false, 'a transfer to', authority)
      const { code } = authority
      const isByResidence =
        code === person.residenceMunicipality && person.temporaryProtectionPermit === true && on >= '2023-03-01'
      must(isTrialCode(code) && (code === person.homeMunicipality || isByResidence), 'a transfer to', code)
    },
  ],
  [
    'a municipality has to serve only who is transferred, the TE office only who stays',
    ({ person, on }, ask) => {
      const { outcome, authority } = ask(person, on)
      if (authority !== null)
        must(
          outcome === (authority.kind === 'municipality' ? 'transfer' : 'stay'),
          'another authority than the outcome says:',
          outcome,
          authority
        )
    },
  ],
  [
    'who stays is served by the TE office of the home municipality, or else of the residence; in Åland by nobody under the Act',
    ({ complete, on }, ask) => {
      const { outcome, authority } = ask(complete, on)
      if (outcome !== 'stay' || !complete.jobSearchValid) return
      const code = complete.homeMunicipality ?? complete.residenceMunicipality
      const office = code === null ? undefined : teOfficeOf(code)
      const named = { kind: 'te-office', id: office?.id ?? null, name: office?.nameFi ?? null }
      const expected = code !== null && isInAland(code) ? null : named
      must(isSame(authority, expected), 'the office of', code, 'is not', authority)
    },
  ],
  [
    'who lives in Åland is not transferred, and is served by nobody under the Act',
    ({ person, on }, ask) => {
      const { outcome, authority } = ask({ ...person, homeMunicipality: '478', residenceMunicipality: '478' }, on)
      if (outcome !== 'not-in-force') must(outcome === 'stay' && authority === null, 'in Åland:', outcome, authority)
    },
  ],
  [
    'a ground rests on facts that are known and give it: its own, the municipality, the job search',
    ({ person, on }, ask) => {
      const { grounds } = ask(person, on)
      for (const ground of grounds) {
        must(groundHolds[ground](person, on), `${ground} without its fact`)
        const place = ground === 'temporary-protection' ? person.residenceMunicipality : person.homeMunicipality
        must(isTrialCode(place) && person.jobSearchValid === true, `${ground} in`, place)
      }
    },
  ],
  [
    'no ground before its text: temporary protection from 2023-03-01',
    ({ person, on }, ask) =>
      must(
        on >= '2023-03-01' || !ask(person, on).grounds.includes('temporary-protection'),
        'temporary protection on',
        on
      ),
  ],
  [
    'no bar outside its text: change security from 2023-01-01 for a notice from then on, registration not from 2021-06-01 to 2022-05-01',
    ({ person, on }, ask) => {
      const { barredBy } = ask(person, on)
      const notice = person.dismissalNoticeOn ?? ''
      if (barredBy.includes('change-security'))
        must(on >= '2023-01-01' && notice >= '2023-01-01' && notice <= on, 'change security by a notice of', notice)
      if (barredBy.includes('registration')) {
        must(on < '2021-06-01' || on > '2022-05-01', 'registration bars on', on)
        must(
          person.registeredAs !== undefined && person.registeredAs !== 'unemployed-jobseeker',
          'barred although registered as',
          person.registeredAs
        )
      }
    },
  ],
  [
    'a complete person is transferred exactly with a ground and without a bar, and is barred only in the group',
    ({ complete, on }, ask) => {
      const { outcome, grounds, barredBy } = ask(complete, on)
      if (outcome === 'not-in-force') return
      must((outcome === 'transfer') === (grounds.length > 0 && barredBy.length === 0), outcome, grounds, barredBy)
      must(barredBy.length === 0 || grounds.length > 0, 'barred outside the group:', barredBy)
    },
  ],
  [
    'facts that the text of the day does not read change nothing, known or not',
    ({ person, complete, on }, ask) => {
      const before = core(ask(person, on))
      for (const fact of unreadFacts(on)) {
        for (const value of [undefined, complete[fact], ...valuesFor(person, on)[fact]]) {
          must(isSame(core(ask({ ...person, [fact]: value }, on)), before), `${fact} is read on ${on}:`, value)
        }
      }
    },
  ],
  [
    'a fact left out and a fact written as undefined are the same, and the order of facts does not matter',
    ({ person, on }, ask) => {
      const before = core(ask(person, on))
      const undefinedAbsent = Object.fromEntries(lawFacts().map((fact) => [fact, person[fact]]))
      const reversed = Object.fromEntries(
        Object.entries(person)
          .reverse()
          .filter(([, value]) => value !== undefined)
      )
      must(
        isSame(core(ask({ ...undefinedAbsent }, on)), before) && isSame(core(ask({ ...reversed }, on)), before),
        'the form of the record matters:',
        person
      )
    },
  ],
  [
    'the id is echoed, and changes nothing else',
    ({ person: { id = 'p-17', ...person }, on }, ask) => {
      const before = ask(person, on)
      const after = ask({ ...person, id }, on)
      must(before.id === undefined && after.id === id, 'the id is not echoed:', id, after.id)
      must(isSame(core(after), core(before)), 'the id matters:', id)
    },
  ],
  [
    'asked twice, the answer is the same, and the question stays as it was',
    ({ person, on }, ask) => mustBePure(() => ask(person, on), person),
  ],
  ['the answer is the same after being written as JSON', ({ person, on }, ask) => mustBeJson(ask(person, on))],
  [
    'the wording is the one in force on the day, where the answer has it',
    ({ person, on }, ask) => {
      const { wording } = ask(person, on)
      if (wording !== undefined) must(wording === (wordingOf(on)?.id ?? null), 'the wording of', on, 'is not', wording)
    },
  ],
  [
    'sources are provisions of the text of the day, and a transfer names that of each ground, where the answer has them',
    ({ complete, on }, ask) => {
      const { outcome, grounds, sources } = ask(complete, on)
      const wording = wordingOf(on)
      if (sources === undefined || wording === undefined) return
      must(sources.length > 0, 'no source')
      const places = sources.map((source) => source.replace(/^1269\/2020 /, '').replace(/ \(\d+\/\d{4}\)$/, ''))
      places.forEach((place, number) =>
        must(
          isProvision(place) && citationIn(place, wording.id) === sources[number],
          'no source of the day:',
          sources[number],
          on
        )
      )
      if (outcome === 'transfer')
        for (const ground of grounds)
          must(places.includes(provisionOfGround[ground]), `${ground} without its source:`, sources)
    },
  ],
]

/** The citation; undefined where the provision is not in the text. */
function citationIn(place: Parameters<typeof cite>[0], wording: Parameters<typeof cite>[1]): string | undefined {
  try {
    return cite(place, wording)
  } catch {
    return undefined
  }
}

/**
 * Lists the laws under which every program stands that answers as `assess` does, whatever its insides are.
 *
 * @param assess the program: from what is known of a person and a day to an answer
 * @param settings how many questions are asked for each law, and the seed
 * @returns the laws, each with its name and a function that throws when an answer breaks it
 *
 * Source: 1269/2020 2-5 §, 23 §.
 *
 * @example
 * ```ts
 * import { assess } from 'kuntakokeilu'
 * import { lawsOfAssess } from 'kuntakokeilu/testing'
 * const [first] = lawsOfAssess(assess, { numRuns: 10 })
 * first?.name //=> 'a fact that becomes known never contradicts what was certain, and makes no other fact missing'
 * first?.check() //=> undefined
 * ```
 */
export function lawsOfAssess(assess: AssessLike, settings: LawSettings = {}): readonly Law[] {
  const laws = statements().map(([name, holds]) =>
    law(name, personQuestions(), settings, (question) => holds(question, assess))
  )
  const anyTwo = people().chain((person) => days(person).map((on) => ({ person, on })))
  const under30 = 'under 30 is a ground to the day before the 30th birthday, and none from the birthday on'
  return [
    ...laws,
    law(under30, anyTwo, settings, ({ person, on }) => {
      const birthday = dayOfAge(person.birthDate, 30)
      const isGround = assess(person, on).grounds.includes('under-30')
      must(!isGround || on < birthday, 'under 30 on', on, 'born on', person.birthDate)
      const sure = { ...person, jobSearchValid: true, homeMunicipality: '837', startUpGrant: true }
      const isYoung = wordingOf(on) !== undefined && on < birthday
      must(assess(sure, on).grounds.includes('under-30') === isYoung, 'under 30?', on, 'born on', person.birthDate)
    }),
  ]
}
