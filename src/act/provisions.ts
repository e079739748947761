import { deepFreeze } from '../values/deep-freeze.ts'
import type { ActNumber } from './acts.ts'
import type { clientProvisions, TextsByWording } from './client-provisions.ts'
import type { Day } from '../calendar/day.ts'

/** The register's rows of 7-25 §; those of 1-6 § are `clientProvisions`, and `provisions` gives both. */
export const taskProvisions = [
  ['7 §', { V0: '1269/2020' }],
  ['7 § 1 mom.', { V0: '1269/2020' }],
  ['7 § 2 mom.', { V0: '1269/2020' }],
  ['7 § 3 mom.', { V0: '1269/2020' }],
  ['8 §', { V0: '1269/2020' }],
  ['8 § 1 mom.', { V0: '1269/2020', V3: '1381/2021', V8: '149/2023' }],
  ['8 § 2 mom.', { V0: '1269/2020', V3: '1381/2021' }],
  ['8 § 3 mom.', { V1: '421/2021' }],
  ['9 §', { V0: '1269/2020' }],
  ['9 § 1 mom.', { V0: '1269/2020' }],
  ['9 § 1 mom. 1 kohta', { V0: '1269/2020', V3: '1381/2021' }],
  ['9 § 1 mom. 2 kohta', { V0: '1269/2020' }],
  ['9 § 1 mom. 3 kohta', { V0: '1269/2020' }],
  ['9 § 1 mom. 4 kohta', { V0: '1269/2020' }],
  ['9 § 2 mom.', { V0: '1269/2020' }],
  ['10 §', { V0: '1269/2020' }],
  ['10 § 1 mom.', { V0: '1269/2020' }],
  ['10 § 1 mom. 1 kohta', { V0: '1269/2020' }],
  ['10 § 1 mom. 2 kohta', { V0: '1269/2020' }],
  ['10 § 1 mom. 3 kohta', { V0: '1269/2020', V9: '374/2023' }],
  ['10 § 1 mom. 3 kohta a', { V0: '1269/2020', V9: '374/2023' }],
  ['10 § 1 mom. 3 kohta b', { V0: '1269/2020', V9: '374/2023' }],
  ['10 § 1 mom. 3 kohta c', { V0: '1269/2020', V9: '374/2023' }],
  ['10 § 1 mom. 3 kohta d', { V0: '1269/2020', V9: '374/2023' }],
  ['10 § 1 mom. 3 kohta e', { V9: '374/2023' }],
  ['10 § 1 mom. 4 kohta', { V0: '1269/2020' }],
  ['10 § 1 mom. 5 kohta', { V0: '1269/2020' }],
  ['10 § 1 mom. 6 kohta', { V0: '1269/2020' }],
  ['10 § 2 mom.', { V0: '1269/2020', V1: '421/2021' }],
  ['10 § 3 mom.', { V0: '1269/2020' }],
  ['10 § 4 mom.', { V0: '1269/2020' }],
  ['11 §', { V0: '1269/2020' }],
  // The one heading (otsikko) that an act changed without the section.
  ['11 § otsikko', { V0: '1269/2020', V9: '374/2023' }],
  ['11 § 1 mom.', { V0: '1269/2020' }],
  ['11 § 2 mom.', { V0: '1269/2020', V1: '421/2021', V9: '374/2023' }],
  ['11 § 2 mom. 1 kohta', { V1: '421/2021', V9: '374/2023' }],
  ['11 § 2 mom. 2 kohta', { V1: '421/2021', V9: '374/2023' }],
  ['11 § 2 mom. 3 kohta', { V1: '421/2021', V9: '374/2023' }],
  ['11 § 2 mom. 4 kohta', { V1: '421/2021', V9: '374/2023' }],
  ['12 §', { V0: '1269/2020', V1: '421/2021' }],
  ['12 § 1 mom.', { V0: '1269/2020', V1: '421/2021' }],
  ['12 § 2 mom.', { V0: '1269/2020', V1: '421/2021' }],
  ['12 § 2 mom. 1 kohta', { V0: '1269/2020', V1: null }],
  ['12 § 2 mom. 2 kohta', { V0: '1269/2020', V1: null }],
  ['12 § 2 mom. 3 kohta', { V0: '1269/2020', V1: null }],
  ['12 § 3 mom.', { V0: '1269/2020', V1: null }],
  ['12 § 4 mom.', { V0: '1269/2020', V1: null }],
  ['12 § 5 mom.', { V0: '1269/2020', V1: null }],
  ['12 a §', { V1: '421/2021' }],
  ['12 a § 1 mom.', { V1: '421/2021' }],
  ['12 a § 1 mom. 1 kohta', { V2: '421/2021', V5: '682/2022' }],
  ['12 a § 1 mom. 2 kohta', { V2: '421/2021', V7: '1133/2022' }],
  ['12 a § 1 mom. 3 kohta', { V1: '421/2021' }],
  ['12 a § 1 mom. 4 kohta', { V1: '421/2021' }],
  ['12 a § 1 mom. 5 kohta', { V1: '421/2021' }],
  ['12 a § 2 mom.', { V1: '421/2021', V5: '682/2022', V7: '1133/2022' }],
  ['12 a § 2 mom. 1 kohta', { V5: '682/2022', V7: '1133/2022' }],
  ['12 a § 2 mom. 2 kohta', { V5: '682/2022', V7: '1133/2022' }],
  ['12 a § 2 mom. 3 kohta', { V5: '682/2022', V7: '1133/2022' }],
  ['12 a § 2 mom. 4 kohta', { V7: '1133/2022' }],
  ['12 a § 3 mom.', { V1: '421/2021', V5: '682/2022' }],
  ['12 a § 4 mom.', { V1: '421/2021', V5: '682/2022', V10: '1001/2023' }],
  ['12 a § 5 mom.', { V2: '421/2021', V5: '682/2022' }],
  ['12 a § 6 mom.', { V5: '682/2022' }],
  ['12 b §', { V5: '682/2022' }],
  ['12 b § 1 mom.', { V5: '682/2022' }],
  ['12 b § 2 mom.', { V5: '682/2022' }],
  // What act 1307/2023 did to 13 § in V11 was not seen: `textsNotSeen`.
  ['13 §', { V0: '1269/2020', V12: null }],
  ['13 § 1 mom.', { V0: '1269/2020', V12: null }],
  ['13 § 2 mom.', { V0: '1269/2020', V9: '374/2023', V12: null }],
  ['13 § 3 mom.', { V0: '1269/2020', V12: null }],
  ['13 § 4 mom.', { V0: '1269/2020', V9: '374/2023', V12: null }],
  ['14 §', { V0: '1269/2020', V4: '338/2022' }],
  ['14 § 1 mom.', { V0: '1269/2020', V4: '338/2022' }],
  ['14 § 2 mom.', { V0: '1269/2020', V1: '421/2021', V4: '338/2022' }],
  ['14 § 3 mom.', { V0: '1269/2020', V1: '421/2021', V4: '338/2022' }],
  ['14 § 4 mom.', { V0: '1269/2020', V4: '338/2022' }],
  ['14 § 5 mom.', { V4: '338/2022' }],
  ['14 a §', { V7: '937/2022', V10: '1001/2023' }],
  ['14 a § 1 mom.', { V7: '937/2022', V10: '1001/2023' }],
  ['14 a § 2 mom.', { V7: '937/2022', V10: '1001/2023' }],
  ['15 §', { V0: '1269/2020', V3: '1381/2021' }],
  ['15 § 1 mom.', { V0: '1269/2020', V3: '1381/2021' }],
  ['15 § 1 mom. 1 kohta', { V0: '1269/2020', V3: null }],
  ['15 § 1 mom. 2 kohta', { V0: '1269/2020', V3: null }],
  ['15 § 1 mom. 3 kohta', { V0: '1269/2020', V3: null }],
  ['15 § 1 mom. 4 kohta', { V0: '1269/2020', V3: null }],
  ['15 § 1 mom. 5 kohta', { V0: '1269/2020', V3: null }],
  ['15 § 2 mom.', { V0: '1269/2020', V3: '1381/2021' }],
  ['15 § 3 mom.', { V0: '1269/2020', V3: null }],
  ['15 § 4 mom.', { V0: '1269/2020', V3: null }],
  ['16 §', { V0: '1269/2020' }],
  ['16 § 1 mom.', { V0: '1269/2020', V1: '421/2021' }],
  ['16 § 2 mom.', { V0: '1269/2020', V1: '421/2021' }],
  ['16 § 3 mom.', { V0: '1269/2020' }],
  ['17 §', { V0: '1269/2020' }],
  ['17 § 1 mom.', { V0: '1269/2020' }],
  ['17 § 1 mom. 1 kohta', { V0: '1269/2020', V8: '149/2023' }],
  ['17 § 1 mom. 2 kohta', { V0: '1269/2020' }],
  ['17 § 2 mom.', { V0: '1269/2020', V1: '421/2021' }],
  ['18 §', { V0: '1269/2020', V4: '338/2022' }],
  ['18 § 1 mom.', { V0: '1269/2020', V4: '338/2022' }],
  ['18 § 2 mom.', { V0: '1269/2020', V4: '338/2022' }],
  ['18 § 2 mom. 1 kohta', { V4: '338/2022' }],
  ['18 § 2 mom. 2 kohta', { V4: '338/2022' }],
  ['18 § 2 mom. 3 kohta', { V4: '338/2022' }],
  ['18 § 3 mom.', { V0: '1269/2020', V4: '338/2022' }],
  ['18 § 4 mom.', { V0: '1269/2020', V4: null }],
  ['19 §', { V0: '1269/2020' }],
  ['20 §', { V0: '1269/2020' }],
  ['20 § 1 mom.', { V0: '1269/2020' }],
  ['20 § 2 mom.', { V0: '1269/2020' }],
  ['20 § 3 mom.', { V1: '421/2021' }],
  ['21 §', { V0: '1269/2020' }],
  ['21 § 1 mom.', { V0: '1269/2020' }],
  ['21 § 2 mom.', { V0: '1269/2020' }],
  ['22 §', { V0: '1269/2020' }],
  ['22 § 1 mom.', { V0: '1269/2020', V8: '149/2023' }],
  ['22 § 2 mom.', { V0: '1269/2020', V1: '421/2021' }],
  ['22 § 3 mom.', { V0: '1269/2020' }],
  ['22 § 4 mom.', { V0: '1269/2020' }],
  ['22 § 5 mom.', { V0: '1269/2020' }],
  ['22 § 6 mom.', { V0: '1269/2020' }],
  ['23 §', { V0: '1269/2020', V6: '287/2022' }],
  ['24 §', { V0: '1269/2020' }],
  ['24 § 1 mom.', { V0: '1269/2020' }],
  ['24 § 2 mom.', { V0: '1269/2020' }],
  ['24 § 3 mom.', { V0: '1269/2020' }],
  ['24 § 4 mom.', { V0: '1269/2020', V6: null }],
  ['25 §', { V1: '421/2021' }],
  ['25 § 1 mom.', { V1: '421/2021' }],
  ['25 § 2 mom.', { V1: '421/2021' }],
] as const satisfies readonly (readonly [string, TextsByWording])[]

/** The place of a provision in the Act, such as `4 § 1 mom. 2 kohta`, `2 § 1 kohta c`, `23 §`. */
export type Provision = (typeof clientProvisions)[number][0] | (typeof taskProvisions)[number][0]

/** One row of the register, seen without its literals. */
export type ProvisionRow = readonly [Provision, TextsByWording]

interface PublishedRow {
  readonly provision: Provision
  /** The act that gave the text in force on these days. */
  readonly act: ActNumber
  readonly from: Day
  readonly to: Day
}

/**
 * Texts that were in force as published on days for which a later act ordered its own text to be applied.
 *
 * Reading: use the later text for every day from 2023-01-01; a decision made in 2023 under this one is not thereby
 * void (OP-10; act 1001/2023, entry into force).
 */
export const publishedTexts = /* @__PURE__ */ deepFreeze([
  { provision: '2 § 1 kohta c', act: '1133/2022', from: '2023-01-01', to: '2023-11-30' },
] as const satisfies readonly PublishedRow[])

/**
 * Texts that an act most likely changed, and that were not seen as it left them.
 *
 * Reading: the provision and its parts are cited with the text known before, and marked (OP-34).
 */
export const textsNotSeen = /* @__PURE__ */ deepFreeze([
  { provision: '13 §', act: '1307/2023', from: '2024-01-01', to: '2024-09-01' },
] as const satisfies readonly PublishedRow[])

/** A provision, with its parts, and the days on which its text was not seen. */
export type TextNotSeen = (typeof textsNotSeen)[number]

/** A text that was in force as published, but is not to be applied. */
export type PublishedText = (typeof publishedTexts)[number]
