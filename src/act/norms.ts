/**
 * Norms of the Act whose place moved: an amendment put other text in between, so that the same rule stands under
 * another number. Each row names the place under the wording from which the rule stands there. Before the first one
 * there was no such rule.
 *
 * Each norm is an export of its own, so that a bundler leaves out those that nobody reads.
 */
import type { Day } from '../calendar/day.ts'
import { cite, type Citation } from './citation.ts'
import type { Provision } from './provisions.ts'
import { wordings, type WordingId } from './wordings.ts'

/** The places of a norm, each under the first wording in which it stands there. */
export type Norm = { readonly [Id in WordingId]?: Provision }

/** The registration condition: how the person has to have registered as a jobseeker. */
export const registrationCondition = { V0: '4 § 2 mom.', V8: '4 § 3 mom.' } as const satisfies Norm

/** The discretion of the TE office not to transfer a person. */
export const discretion = { V0: '5 § 3 mom.', V7: '5 § 5 mom.' } as const satisfies Norm
/** Change security (muutosturva): such a person is not transferred. */
export const changeSecurityBar = { V7: '5 § 3 mom.' } as const satisfies Norm
/** Change security: a client who comes under it after the transfer is transferred back. */
export const changeSecurityReturn = { V7: '5 § 4 mom.' } as const satisfies Norm
/** A client is transferred to the TE office on request. */
export const requestToTeOffice = { V1: '5 § 4 mom.', V7: '5 § 6 mom.' } as const satisfies Norm
/** A client is transferred to another municipality of the trial on request. */
export const requestToMunicipality = { V1: '5 § 5 mom.', V7: '5 § 7 mom.' } as const satisfies Norm
/** Whom the TE office notifies of a transfer on request, and whom the client's plan binds after it. */
export const noticeAndPlansOfRequest = { V1: '5 § 6 mom.', V7: '5 § 8 mom.' } as const satisfies Norm

/** The municipality decides on start-up grant (starttiraha). */
export const startUpGrant = { V0: '10 § 1 mom. 3 kohta b', V9: '10 § 1 mom. 3 kohta c' } as const satisfies Norm
/** The municipality decides on discretionary compensation of expenses. */
export const expenseCompensation = {
  V0: '10 § 1 mom. 3 kohta c', V9: '10 § 1 mom. 3 kohta d',
} as const satisfies Norm
/** The municipality decides on the other discretionary benefits and services. */
export const otherBenefits = { V0: '10 § 1 mom. 3 kohta d', V9: '10 § 1 mom. 3 kohta e' } as const satisfies Norm

/** The TE office decides on an application of a trial municipality. */
export const applicationOfMunicipality = { V0: '11 § 2 mom.', V1: '11 § 2 mom. 1 kohta' } as const satisfies Norm

/** The statement on taking part in a service; the TE office gives that on labour market training. */
export const serviceStatement = { V0: '12 § 2 mom. 1 kohta', V1: '12 a § 1 mom. 3 kohta' } as const satisfies Norm
/** The statement on interrupted self-motivated studies. */
export const selfMotivatedStudyStatement = {
  V0: '12 § 2 mom. 2 kohta', V1: '12 a § 1 mom. 4 kohta',
} as const satisfies Norm
/** The statement on studies of an immigrant. */
export const integrationStudyStatement = {
  V0: '12 § 2 mom. 3 kohta', V1: '12 a § 1 mom. 5 kohta',
} as const satisfies Norm
/** How a statement is given and completed; from V1 on also which ones the service centre gives. */
export const givingOfStatements = {
  V0: '12 § 3 mom.', V1: '12 a § 2 mom.', V5: '12 a § 3 mom.',
} as const satisfies Norm
/** The competence of the TE service centre to give a statement. */
export const statementsOfServiceCentre = { V1: '12 a § 2 mom.', V5: '12 a § 3 mom.' } as const satisfies Norm
/** A decree can say more on statements. */
export const decreeOnStatements = {
  V0: '12 § 4 mom.', V1: '12 a § 3 mom.', V5: '12 a § 4 mom.',
} as const satisfies Norm
/** The municipality tells Kela or the unemployment fund of the compensation of expenses. */
export const expenseCompensationData = {
  V0: '12 § 5 mom.', V1: '12 a § 4 mom.', V5: '12 a § 5 mom.',
} as const satisfies Norm
/** The municipality's right to the data that a statement needs. */
export const dataForStatements = { V2: '12 a § 5 mom.', V5: '12 a § 6 mom.' } as const satisfies Norm

/** The municipality uses the client information system of the authorities. */
export const useOfInformationSystem = { V0: '14 § 1 mom.', V4: '14 § 4 mom.' } as const satisfies Norm
/** The municipality reports a ground to change or remove an access right. */
export const reportOnAccessRight = { V0: '18 § 1 mom.', V4: '18 § 3 mom.' } as const satisfies Norm

/** The place of a norm in a wording; `undefined` before the first wording that has the norm. */
export function placeIn(norm: Norm, wording: WordingId): Provision | undefined {
  let place: Provision | undefined
  for (const { id } of wordings) {
    place = norm[id] ?? place
    if (id === wording) break
  }
  return place
}

/** The place of a norm on a day; before the Act that in its first wording, after the Act that in its last one. */
export const placeOn = (norm: Norm, on: Day): Provision | undefined =>
  datedPlaces(norm).findLast(({ from }) => from <= on)?.place ?? norm.V0

/**
 * Cites a provision, or a norm by its place, as it reads in a wording.
 *
 * @throws Error when there is no such provision or norm in that wording: a fault of the calling program.
 */
export function citeNorm(norm: Norm | Provision, wording: WordingId): Citation {
  const place = typeof norm === 'string' ? norm : placeIn(norm, wording)
  if (place === undefined) throw new Error(`No ${JSON.stringify(norm)} in wording ${wording} of act 1269/2020`)
  return cite(place, wording)
}

/** A norm in the form of dated rows: each place with the first day of the wording in which the norm stands there. */
export const datedPlaces = (norm: Norm): readonly { readonly from: Day; readonly place: Provision }[] =>
  wordings.flatMap(({ id, from }) => {
    const place = norm[id]
    return place === undefined ? [] : [{ from, place }]
  })
