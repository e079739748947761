/** What a sentence on a span of a timeline is made of, with `{names}` to fill in. */
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Texts } from '../../texts/language.ts'
import type { Because } from './history.ts'

/** Why an authority was responsible; `moved` and `discretionary-transfer` to a municipality stand below. */
export const becauseTexts = /* @__PURE__ */ deepFreeze<Readonly<Record<Because, Texts>>>({
  'not-in-force': { fi: 'laki ei ollut vielä voimassa', sv: 'den hade ännu inte trätt i kraft', en: 'it was not yet in force' },
  'no-search': { fi: 'työnhaku ei ollut voimassa', sv: 'ingen jobbsökning var i kraft', en: 'no job search was valid' },
  'not-in-group': { fi: 'henkilö ei kuulunut asiakasryhmään', sv: 'personen hörde inte till någon kundgrupp', en: 'the person did not belong to any client group' },
  'registration': {
    fi: 'henkilö ei ollut ilmoittautunut työnhakijaksi 4 §:ssä edellytetyllä tavalla',
    sv: 'personen hade inte anmält sig som arbetssökande så som lagen kräver',
    en: 'the person had not registered as a jobseeker as the Act requires',
  },
  'outside-seven-days': {
    fi: 'henkilö tuli asiakasryhmään vasta, kun työnhaun käynnistämisestä tai työnhaun muutoksen ilmoittamisesta oli kulunut yli seitsemän päivää',
    sv: 'personen hörde till kundgruppen men hade inte gjort det någon dag inom sju dagar efter att jobbsökningen inletts eller en ändring i den anmälts',
    en: 'the person belonged to the client group, but had not on any day within seven days after the job search began or a change in it was notified',
  },
  'awaiting-transfer': {
    fi: 'velvollisuus siirtää henkilö oli syntynyt, mutta TE-toimisto ei ollut vielä siirtänyt häntä',
    sv: 'skyldigheten att överföra personen hade uppkommit, men arbets- och näringsbyrån hade ännu inte överfört personen',
    en: 'the duty to transfer the person had arisen, but the TE office had not yet done so',
  },
  'left-untransferred': {
    fi: 'TE-toimisto jätti henkilön harkintansa mukaan siirtämättä',
    sv: 'arbets- och näringsbyrån lät bli att överföra personen (prövning enligt 5 §)',
    en: 'the TE office, at its discretion, did not transfer the person',
  },
  'transferred': {
    fi: 'TE-toimisto oli siirtänyt asiakasryhmään kuuluvan henkilön kunnan asiakkaaksi',
    sv: 'arbets- och näringsbyrån hade överfört personen, som hörde till en kundgrupp, till kommunen',
    en: 'the TE office had transferred the person, who belonged to a client group, to the municipality',
  },
  'moved': {
    fi: 'asiakkaan kotikunta tai asuinpaikka oli vaihtunut kokeilualueiden ulkopuolelle',
    sv: 'kunden hade flyttat från försöksområdena',
    en: 'the client had moved out of the trial areas',
  },
  'discretionary-transfer': {
    fi: 'asiakas oli siirretty TE-toimiston asiakkaaksi omasta pyynnöstään',
    sv: 'kunden hade på egen begäran överförts till arbets- och näringsbyrån',
    en: 'the client had been transferred to the TE office on request',
  },
  'change-security': {
    fi: '55 vuotta täyttäneiden muutosturvan piirissä olevaa ei siirretä kunnan asiakkaaksi',
    sv: 'den som omfattas av omställningsskyddet för dem som fyllt 55 år överförs inte till en kommun',
    en: 'a person covered by change security for people aged 55 or over is not transferred to a municipality',
  },
  'resumed': {
    fi: 'entinen asiakas oli käynnistänyt työnhaun uudelleen, ja asiakkuus jatkui kunnassa',
    sv: 'en tidigare kunds jobbsökning hade inletts på nytt',
    en: 'the job search of a former client had begun again',
  },
  'suspended': {
    fi: 'aluehallintovirasto oli keskeyttänyt kunnan toiminnan kokonaan',
    sv: 'tillsynsmyndigheten hade avbrutit kommunens verksamhet',
    en: 'the supervising agency had suspended the activity of the municipality',
  },
  'act-ended': {
    fi: 'lain voimassaolo oli päättynyt 31.12.2024',
    sv: 'lagen hade upphört att gälla den 31 december 2024',
    en: 'the Act had ceased to be in force on 31 December 2024',
  },
  'unknown': { fi: 'peruste ei ole tiedossa', sv: 'grunden är okänd', en: 'the ground is unknown' },
})

/** Why a municipality was responsible, where it is not the same as for the TE office. */
export const becauseAtMunicipality = /* @__PURE__ */ deepFreeze({
  'moved': {
    fi: 'asiakkaan kotikunta tai asuinpaikka oli vaihtunut toiseen kokeilualueen kuntaan',
    sv: 'kunden hade flyttat inom ett försöksområde eller mellan försöksområden',
    en: 'the client had moved within a trial area or between trial areas',
  },
  'discretionary-transfer': {
    fi: 'asiakas oli siirretty kunnan asiakkaaksi omasta pyynnöstään, ja kunta oli hyväksynyt siirron',
    sv: 'kunden hade på egen begäran överförts till kommunen, som gett sitt samtycke',
    en: 'the client had been transferred to the municipality on request and with its consent',
  },
} as const satisfies Readonly<Partial<Record<Because, Texts>>>)

export const spanTexts = /* @__PURE__ */ deepFreeze({
  day: { fi: '{from}', sv: 'Den {from}', en: 'On {from}' },
  days: { fi: '{from}–{to}', sv: 'Från och med den {from} till och med den {to}', en: 'From {from} to {to}' },
  held: { fi: '{when} asiakkuudesta vastasi {who}: {why} [{sources}]{lapse}.', sv: '{when} var {who} ansvarig: {why} [{sources}]{lapse}.', en: '{when} {who} was responsible: {why} [{sources}]{lapse}.' },
  nobody: { fi: '{when} asiakkuudesta ei vastannut mikään viranomainen: {why} [{sources}].', sv: '{when} var ingen ansvarig: {why} [{sources}].', en: '{when} nobody was responsible: {why} [{sources}].' },
  notYetInForce: {
    fi: '{when} asiakkuudesta vastannut viranomainen ei ratkea tämän lain perusteella: {why} [{sources}].',
    sv: '{when} utpekade lagen ingen ansvarig myndighet: {why} [{sources}].',
    en: '{when} the Act named no authority: {why} [{sources}].',
  },
  notApplicable: {
    fi: '{when} asiakkuudesta vastaavaa viranomaista ei voida nimetä, koska lakia ei sovelleta Ahvenanmaalla: {why} [{sources}].',
    sv: '{when} utpekade lagen ingen ansvarig myndighet, eftersom den inte tillämpas på Åland: {why} [{sources}].',
    en: '{when} the Act named no authority, as it does not apply in Åland: {why} [{sources}].',
  },
  unknown: {
    fi: '{when} ei ole tiedossa, mikä viranomainen vastasi asiakkuudesta; ratkaisevat puuttuvat tiedot: {missing} [{sources}].',
    sv: '{when} är det okänt vem som var ansvarig; avgörande är: {missing} [{sources}].',
    en: '{when} it is unknown who was responsible; it depends on: {missing} [{sources}].',
  },
  unknownGround: {
    fi: '{when} asiakkuudesta vastasi {who}; peruste ei ole tiedossa, ratkaisevat puuttuvat tiedot: {missing} [{sources}]{lapse}.',
    sv: '{when} var {who} ansvarig; grunden är okänd, avgörande är: {missing} [{sources}]{lapse}.',
    en: '{when} {who} was responsible; the ground is unknown and depends on: {missing} [{sources}]{lapse}.',
  },
  // What `{lapse}` stands for: 6 § 1 mom., the last source of the span.
  lapse: {
    fi: ', ja asiakkuus jatkui, vaikka henkilö ei enää kuulunut asiakasryhmään tai jokin sen perusteista ei enää täyttynyt (6 § 1 mom.)',
    sv: ', och kundrelationen fortsatte fast personen inte längre hörde till kundgruppen eller en av grunderna för den inte längre uppfylldes (6 § 1 mom.)',
    en: ', and remained so although the person no longer belonged to the client group, or a ground for belonging to it no longer held (6 § 1 mom.)',
  },
  birthday: {
    fi: ', ja asiakkuus jatkui, kun henkilö oli täyttänyt 30 vuotta (6 § 1 mom.)',
    sv: ', och kundrelationen fortsatte efter 30-årsdagen (6 § 1 mom.)',
    en: ', and remained so after the 30th birthday (6 § 1 mom.)',
  },
  municipality: { fi: '{name} ({code})', sv: '{name} ({code})', en: 'the municipality of {name} ({code})' },
  employmentAuthority: { fi: 'työvoimaviranomainen', sv: 'arbetskraftsmyndigheten', en: 'the employment authority' },
  consent: { fi: 'vastaanottavan kunnan hyväksyntä', sv: 'den mottagande kommunens samtycke', en: 'the consent of the receiving municipality' },
} as const satisfies Readonly<Record<string, Texts>>)
