/**
 * A module of somebody's own that exports what the library gives, without a type of its own: the compiler has to name
 * every one.
 */
export const declared = `import * as kuntakokeilu from 'kuntakokeilu'
import * as areas from 'kuntakokeilu/areas'
import * as duties from 'kuntakokeilu/duties'
import * as forms from 'kuntakokeilu/forms'
import * as monitoring from 'kuntakokeilu/monitoring'
import * as fromRows from 'kuntakokeilu/rows'
import * as sql from 'kuntakokeilu/sql'
import * as rules from 'kuntakokeilu/rules'

export const tree = rules.treeOn(rules.transfer, '2022-05-02')
export const parts = tree !== undefined && 'of' in tree ? tree.of : []
export const part = parts[0]
export const own = { ...rules.jobseeker }
export const words = rules.words(rules.transfer, '2022-05-02', rules.criterionTexts, 'fi')
export const missing = rules.missingForCriterion(rules.transfer, {}, '2022-05-02')
export const decide = rules.decider(rules.transfer, '2022-05-02')
export const competence = rules.explainCompetence('pay-subsidy', '2022-05-02')
export const texts = rules.criterionTexts

export const assessment = kuntakokeilu.assess({}, '2022-05-02')
export const { authority } = assessment
export const explained = kuntakokeilu.explain({}, '2022-05-02').tree
export const question = kuntakokeilu.nextQuestion({}, '2022-05-02')
export const life = kuntakokeilu.timeline({ person: {}, until: '2022-05-02', events: [] })
export const span = life.spans[0]
export const tasks = kuntakokeilu.tasksOn('2022-05-02')
export const holder = kuntakokeilu.competentAuthority('pay-subsidy', '2022-05-02')
export const changes = kuntakokeilu.changesBetween('2022-05-02', '2023-01-01')
export const text = kuntakokeilu.provisionText('2 § 1 kohta c', '2023-02-01')
export const touches = kuntakokeilu.touchedBy('1381/2021')
export const { acts, wordings, facts, circumstances, eventTypes } = kuntakokeilu
export const events = (event: kuntakokeilu.HistoryEvent) => event
export const started = (event: kuntakokeilu.SearchStarted) => ({ ...event, facts: event.facts })
export const caught = (error: unknown) => (kuntakokeilu.isInputError(error) ? error.problems : [])

export const tampere = areas.municipality('837')
export const name: string = areas.municipality(areas.trialMunicipalities[0] ?? '837').nameSv
export const area = areas.areaOfMunicipality('837').provision
export const anywhere: areas.Municipality | undefined = areas.municipality(name)

export const field = forms.fieldOf('inService')
export const { fields, becauseLabels, modalityLabels } = forms
export const options = forms.municipalityOptions('fi')
export const cell = fromRows.parseCell('inService', 'tryout')
export const read = fromRows.personFromRow({}, { null: 'none' })
export const assessed = fromRows.assessRows([{ a: 1 }], { on: '2022-05-02' })
export const counted = monitoring.clientsOn([life], '2022-05-02')
export const rows = monitoring.monitoring(['2022-05-02']).summary()
export const statement = sql.sqlFor({ ask: 'under-30', dialect: 'duckdb', on: '2022-05-02', from: 'people' })
export const mapping = (one: sql.Mapping) => one.columns?.birthDate
export const ladder = duties.supervisionLadder
export const supervisor = duties.supervisor('2022-05-02')
export const obligations = duties.obligationsOf('2022-05-02')
`

/** Of the entry point that needs zod. */
export const declaredWithZod = `import * as input from 'kuntakokeilu/input'

export const schema = input.personSchema('fi')
export const { birthDate } = schema.shape
export const parsed = input.parsePerson({}, '2022-05-02', 'fi')
export const json = input.personJsonSchema('fi').properties.birthDate
`
