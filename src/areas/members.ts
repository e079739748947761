/**
 * The municipalities of each trial area of 1269/2020 3 §, in the Act's order: all of 3 § that a decision needs. The
 * list is by municipality, so a later merger or change of region does not change it.
 */
import type { MunicipalityCode } from './codes.ts'

/** The codes of the municipalities of the 25 trial areas, by the area's id. */
export const members = {
  'seinajoki-ilmajoki': ['743', '145'],
  'kurikka-kauhajoki': ['301', '232', '846', '151', '218', '010', '759'],
  mikkeli: ['491', '178', '097', '507', '213', '623', '588'],
  savonlinna: ['740'],
  hameenlinna: ['109', '082', '165'],
  lahti: ['398', '098', '016', '316', '560'],
  kainuu: ['105', '205', '290', '765', '777', '578', '697'],
  jyvaskyla: ['179', '410', '500', '992'],
  'jamsa-keuruu-saarijarvi': ['182', '249', '729'],
  lappi: ['698', '851', '320', '758'],
  // Reading: the Act counts 22 without names; Kuhmoinen, which joined the region on 2021-01-01, is not one (OP-05).
  pirkanmaa: [
    '020', '108', '143', '177', '211', '250', '418', '508', '536', '562', '581', '604',
    '619', '635', '702', '790', '837', '887', '908', '922', '936', '980',
  ],
  kokkola: ['272', '217', '584', '236', '924', '074', '849', '421'],
  joensuu: ['167', '309', '426', '607', '276'],
  oulu: ['564', '072', '139', '244', '425', '436', '859', '494'],
  raahe: ['678', '625', '748'],
  ylivieska: ['009', '208', '483', '563', '977'],
  'kuopio-iisalmi': ['297', '140', '402', '749', '762', '925'],
  pori: ['609', '271', '886'],
  espoo: ['049'],
  helsinki: ['091'],
  'vantaa-kerava': ['092', '245'],
  porvoo: ['638'],
  'hanko-raasepori': ['078', '710'],
  salo: ['734', '480', '284'],
  turku: ['853', '400', '577', '738', '895'],
} as const satisfies Readonly<Record<string, readonly MunicipalityCode[]>>

/** A trial area: `pirkanmaa`, `vantaa-kerava` and so on. */
export type AreaId = keyof typeof members
/** The code of one of the 118 municipalities of the trial areas. */
export type TrialMunicipalityCode = (typeof members)[AreaId][number]
