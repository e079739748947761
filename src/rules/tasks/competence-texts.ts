/** What a sentence on who is competent is made of, with `{names}` to fill in. */
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Texts } from '../../texts/language.ts'
import type { TaskAuthority } from './authorities.ts'

/** The authorities as they stand in the sentence. */
export const holderTexts = /* @__PURE__ */ deepFreeze({
  'municipality': { fi: 'kokeilualueen kunta', sv: 'kommunen inom försöksområdet', en: 'the trial municipality' },
  'te-office': { fi: 'työ- ja elinkeinotoimisto', sv: 'arbets- och näringsbyrån', en: 'the TE office' },
  'te-service-centre': {
    fi: 'työ- ja elinkeinohallinnon asiakaspalvelukeskus',
    sv: 'arbets- och näringsförvaltningens kundservicecenter',
    en: 'the TE service centre',
  },
  'ely': { fi: 'ELY-keskus', sv: 'NTM-centralen', en: 'the ELY centre' },
  'keha': { fi: 'KEHA-keskus', sv: 'UF-centret', en: 'the KEHA centre' },
  'kela-or-fund': { fi: 'Kela tai työttömyyskassa', sv: 'FPA eller arbetslöshetskassan', en: 'Kela or the unemployment fund' },
  'avi': {
    fi: 'Länsi- ja Sisä-Suomen aluehallintovirasto',
    sv: 'Regionförvaltningsverket i Västra och Inre Finland',
    en: 'the Regional State Administrative Agency for Western and Inland Finland',
  },
} as const satisfies Readonly<Record<TaskAuthority, Texts>>)

/** The sentences; `{reason}` is why, `{condition}` on what it depends whether there is anything to do. */
export const competenceTexts = /* @__PURE__ */ deepFreeze({
  shall: {
    fi: 'Tehtävän ”{task}” hoitaa {on} {who}{reason}{condition} ({law}).',
    sv: 'Uppgiften ”{task}” sköts den {on} av {who}{reason}{condition} ({law}).',
    en: 'On {on} the task “{task}” is that of {who}{reason}{condition} ({law}).',
  },
  may: {
    fi: 'Tehtävän ”{task}” voi hoitaa {on} {who}{reason}{condition} ({law}).',
    sv: 'Uppgiften ”{task}” kan den {on} skötas av {who}{reason}{condition} ({law}).',
    en: 'On {on} the task “{task}” may be performed by {who}{reason}{condition} ({law}).',
  },
  nothing: {
    fi: 'Tehtävää ”{task}” ei tarvitse hoitaa {on}, koska tämä edellytys ei täyty: {why} ({law}).',
    sv: 'Uppgiften ”{task}” behöver inte skötas den {on}, eftersom följande villkor inte uppfylls: {why} ({law}).',
    en: 'On {on} there is nothing to do for the task “{task}”, because this condition is not met: {why} ({law}).',
  },
  unknown: {
    fi: 'Tehtävää ”{task}” hoitavaa viranomaista {on} ei voi vielä ratkaista, koska ei ole tiedossa, pitääkö tämä paikkansa: {why} ({law}).',
    sv: 'Det kan ännu inte avgöras vilken myndighet som sköter uppgiften ”{task}” den {on}, eftersom det inte är känt om följande stämmer: {why} ({law}).',
    en: 'It cannot be decided yet whose task “{task}” is on {on}, because it is not known whether this is so: {why} ({law}).',
  },
  existsFrom: {
    fi: 'Tehtävää ”{task}” ei ole {on}: se on olemassa {from} alkaen ({law}).',
    sv: 'Uppgiften ”{task}” finns inte den {on}: den finns från och med den {from} ({law}).',
    en: 'There is no task “{task}” on {on}: it exists from {from} ({law}).',
  },
  exists: {
    fi: 'Tehtävää ”{task}” ei ole {on}: se on olemassa {from}–{to} ({law}).',
    sv: 'Uppgiften ”{task}” finns inte den {on}: den finns från och med den {from} till och med den {to} ({law}).',
    en: 'There is no task “{task}” on {on}: it exists from {from} to {to} ({law}).',
  },
  notInForce: {
    fi: 'Laki 1269/2020 ei ole voimassa {on}, joten se ei ratkaise, mikä viranomainen hoitaa tehtävän ”{task}” ({law}).',
    sv: 'Lag 1269/2020 är inte i kraft den {on} och avgör därför inte vilken myndighet som sköter uppgiften ”{task}” ({law}).',
    en: 'Act 1269/2020 is not in force on {on}, so it does not decide whose task “{task}” is ({law}).',
  },
  reason: { fi: ', koska {why}', sv: ' på följande grund: {why}', en: ', because {why}' },
  ofTeOffice: {
    fi: 'Henkilö on työ- ja elinkeinotoimiston asiakas.',
    sv: 'Personen är kund hos arbets- och näringsbyrån.',
    en: 'The person is a client of the TE office.',
  },
  condition: {
    fi: ', jos tämä edellytys täyttyy: {why}',
    sv: ', om följande villkor uppfylls: {why}',
    en: ', if this condition is met: {why}',
  },
} as const satisfies Readonly<Record<string, Texts>>)
