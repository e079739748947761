import { teOffices } from '../../areas/offices.ts'
import type { TeOfficeId } from '../../areas/office-names.ts'
import type { Texts } from '../../texts/language.ts'
import { memo } from '../../values/memo.ts'

const unnamed: Texts = { fi: 'työ- ja elinkeinotoimisto', sv: 'arbets- och näringsbyrån', en: 'the TE office' }

/**
 * A TE office as it stands in a sentence; null: one that no municipality decides. In Finnish all of them end in
 * -toimisto, so that cases can be put to them. The sources have no English names.
 */
export const officeInWords = /* @__PURE__ */ memo((id: TeOfficeId | null): Texts => {
  const office = teOffices.find((one) => one.id === id)
  return office ? { fi: office.nameFi, sv: office.nameSv, en: `${unnamed.en} (${office.nameFi})` } : unnamed
})
