import { deepFreeze } from '../../values/deep-freeze.ts'

/** Whom a measure can be addressed to. */
export type Addressee = 'municipality' | 'trial-area' | 'official-responsible'

/**
 * The measures of 22 §, in the Act's order: a threat backs an order, and a suspension carries out a threat; a remark
 * stands alone. Each is a power. `addresseesIn2021May` is whom the first wording named, to 2021-05-31; `addressees`
 * whom the Act names after it.
 */
export const supervisionLadder = /* @__PURE__ */ deepFreeze([
  {
    kind: 'order',
    source: '22 § 2 mom.',
    modality: 'may',
    presupposes: null,
    needsDeadline: true,
    addresseesIn2021May: [],
    addressees: ['municipality'],
    appealable: 'yes',
    appealSource: '22 § 4 mom.',
  },
  {
    kind: 'threat-of-suspension',
    source: '22 § 3 mom.',
    modality: 'may',
    presupposes: 'order',
    needsDeadline: false,
    addresseesIn2021May: ['municipality', 'trial-area'],
    addressees: ['municipality', 'trial-area'],
    appealable: 'yes',
    appealSource: '22 § 4 mom.',
  },
  {
    kind: 'suspension',
    source: '22 § 3 mom.',
    modality: 'may',
    presupposes: 'threat-of-suspension',
    needsDeadline: false,
    addresseesIn2021May: ['municipality', 'trial-area'],
    addressees: ['municipality', 'trial-area'],
    appealable: 'yes',
    appealSource: '22 § 4 mom.',
  },
  {
    kind: 'remark',
    source: '22 § 5 mom.',
    modality: 'may',
    presupposes: null,
    needsDeadline: false,
    addresseesIn2021May: ['municipality', 'trial-area', 'official-responsible'],
    addressees: ['municipality', 'trial-area', 'official-responsible'],
    appealable: 'no',
    appealSource: '22 § 6 mom.',
  },
] as const)

/** One measure of {@link supervisionLadder}. */
export type SupervisionStep = (typeof supervisionLadder)[number]
