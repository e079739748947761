/** What the notes beside an answer say; `{place}` is the provision in the wording of the day. */
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Texts } from '../../texts/language.ts'

/**
 * `client-stays`: the person is not transferred, but an existing client of a municipality stays its client (6 §);
 * `discretion`: the TE office may decide not to transfer; `change-security-from-2023`: a notice of dismissal
 * meets the conditions of change security but was given before 2023.
 */
export type NoteId = 'client-stays' | 'discretion' | 'change-security-from-2023'

export const noteTexts = /* @__PURE__ */ deepFreeze({
  'client-stays': {
    fi: 'Jo alkanut asiakkuus kokeilualueen kunnassa jatkuu, vaikka edellytykset eivät enää täyttyisi ({place}).',
    sv: 'En kundrelation som redan har inletts i en kommun inom ett försöksområde fortsätter, även om villkoren inte längre uppfylls ({place}).',
    en: 'A client relationship that has already begun with a trial municipality goes on, even if the conditions are no longer met ({place}).',
  },
  'discretion': {
    fi: 'Työ- ja elinkeinotoimisto voi harkintansa mukaan jättää siirron tekemättä ({place}).',
    sv: 'Arbets- och näringsbyrån kan efter egen prövning avstå från överföringen ({place}).',
    en: 'The TE office may, at its discretion, not make the transfer ({place}).',
  },
  'change-security-from-2023': {
    fi: '55 vuotta täyttäneiden muutosturva estää siirron vain, kun irtisanomispäivä on 1.1.2023 tai sen jälkeen (671/2022).',
    sv: 'Omställningsskyddet för dem som fyllt 55 år hindrar överföringen bara när uppsägningsdagen är den 1 januari 2023 eller senare (671/2022).',
    en: 'Change security for people aged 55 or over prevents the transfer only if notice was given on 1 January 2023 or later (671/2022).',
  },
} as const satisfies Readonly<Record<NoteId, Texts>>)
