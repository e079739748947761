/** The sentences of a readable account, with `{names}` to fill in. */
import type { Texts } from '../../texts/language.ts'
import type { NoticeParty, RefusalReason, TransferDuty } from '../../rules/lifetime/history.ts'

export const refusalTexts: Readonly<Record<RefusalReason, Texts>> = {
  'not-yet-in-force': { fi: 'säännös ei ollut vielä voimassa', sv: 'bestämmelsen hade ännu inte trätt i kraft', en: 'the provision was not yet in force' },
  'not-a-client': { fi: 'henkilö ei ollut kokeilualueen kunnan asiakas', sv: 'personen var inte kund hos en kommun inom ett försöksområde', en: 'the person was not a client of a trial municipality' },
  'no-need': { fi: 'siirto ei ollut tarpeen millään 5 §:ssä mainitulla perusteella', sv: 'det fanns inget sådant behov som lagen kräver', en: 'there was no need of the kind the Act requires' },
  'services-endangered': { fi: 'siirto olisi vaarantanut palvelujen saamisen', sv: 'överföringen skulle ha äventyrat tillgången till service', en: 'the transfer would have endangered the services' },
  'no-consent': { fi: 'vastaanottava kunta ei hyväksynyt siirtoa', sv: 'den mottagande kommunen samtyckte inte', en: 'the receiving municipality did not consent' },
  'not-in-trial': { fi: 'kunta ei kuulunut kokeilualueeseen', sv: 'kommunen hörde inte till något försöksområde', en: 'the municipality was not in a trial area' },
  'not-granted': { fi: 'TE-toimisto ei suostunut pyyntöön', sv: 'arbets- och näringsbyrån biföll inte begäran', en: 'the TE office did not grant the request' },
}

/** The parties of a notice but for a municipality that is named by its code. */
export const partyTexts: Readonly<Record<Extract<NoticeParty, 'te-office' | 'client' | 'home-municipality' | 'receiving-municipality'>, Texts>> = {
  'te-office': { fi: 'TE-toimisto', sv: 'arbets- och näringsbyrån', en: 'the TE office' },
  'client': { fi: 'asiakas', sv: 'kunden', en: 'the client' },
  'home-municipality': { fi: 'kotikunta', sv: 'hemkommunen', en: 'the home municipality' },
  'receiving-municipality': { fi: 'vastaanottava kunta', sv: 'den mottagande kommunen', en: 'the receiving municipality' },
}

/**
 * The parties in Finnish as they stand in a sentence: who has to give a notice, and who gets it or comes under a duty.
 */
export const finnishCases: Readonly<Record<keyof typeof partyTexts | 'municipality', { readonly genitive: string; readonly allative: string }>> = {
  'te-office': { genitive: 'TE-toimiston', allative: 'TE-toimistolle' },
  'client': { genitive: 'asiakkaan', allative: 'asiakkaalle' },
  'home-municipality': { genitive: 'kotikunnan', allative: 'kotikunnalle' },
  'receiving-municipality': { genitive: 'vastaanottavan kunnan', allative: 'vastaanottavalle kunnalle' },
  'municipality': { genitive: 'kunnan ({name})', allative: 'kunnalle ({name})' },
}

export const dutyTexts: Readonly<Record<TransferDuty['what'], Texts>> = {
  'transfer': { fi: 'siirtää henkilö kunnan asiakkaaksi', sv: 'överföra personen till kommunen', en: 'to transfer the person to the municipality' },
  'transfer-on-move': { fi: 'siirtää asiakas, jonka kotikunta tai asuinpaikka on vaihtunut', sv: 'överföra kunden som flyttat', en: 'to transfer the client who moved' },
  'transfer-back': { fi: 'siirtää asiakas takaisin TE-toimiston asiakkaaksi', sv: 'överföra kunden tillbaka till arbets- och näringsbyrån', en: 'to transfer the client back to the TE office' },
}

export const accountTexts = {
  heading: { fi: 'Asiakkuuden vaiheet: {id}', sv: 'Historik {id}', en: 'History {id}' },
  unnamed: { fi: 'ilman tunnusta', sv: 'utan id', en: 'without an id' },
  suspendedTasks: { fi: 'Tuolloin kunnan tehtävistä oli keskeytetty: {tasks}.', sv: 'Följande av kommunens uppgifter var då avbrutna: {tasks}.', en: 'These tasks of the municipality were suspended at the time: {tasks}.' },
  // The other reading of OP-03, told beside the one taken.
  contrary: {
    fi: 'Toisen tulkinnan mukaan (OP-03) 5 §:n 1 momentissa ei ole määräaikaa, ja TE-toimiston olisi pitänyt siirtää henkilö {from}.',
    sv: 'Enligt den motsatta tolkningen (OP-03) har 5 § 1 mom. ingen tidsgräns, och arbets- och näringsbyrån borde ha överfört personen den {from}.',
    en: 'On the contrary reading (OP-03) 5 § 1 mom. has no time limit, and the TE office should have transferred the person on {from}.',
  },
  notice: {
    fi: '{on} {by} oli ilmoitettava siirrosta {to} [{sources}].',
    sv: 'Den {on} skulle {by} underrätta {to} om överföringen [{sources}].',
    en: 'On {on} {by} had to notify {to} of the transfer [{sources}].',
  },
  dutyDue: {
    fi: '{on} {by} syntyi velvollisuus {what} viimeistään {due} [{sources}].',
    sv: 'Den {on} uppkom en skyldighet att {what} senast den {due}; skyldigheten låg på {by} [{sources}].',
    en: 'On {on} {by} came under a duty {what}, by {due} at the latest [{sources}].',
  },
  duty: {
    fi: '{on} {by} syntyi velvollisuus {what}; laissa ei säädetä määräaikaa [{sources}].',
    sv: 'Den {on} uppkom en skyldighet att {what}; skyldigheten låg på {by}, och lagen anger ingen tidsfrist [{sources}].',
    en: 'On {on} {by} came under a duty {what}; the Act sets no deadline [{sources}].',
  },
  refused: {
    fi: '{on} pyyntöön siirtyä toisen viranomaisen asiakkaaksi ({request}) ei voitu suostua: {why} [{sources}].',
    sv: 'Den {on} kunde begäran om överföring ({request}) inte bifallas: {why} [{sources}].',
    en: 'On {on} the request to be moved ({request}) could not be granted: {why} [{sources}].',
  },
  and: { fi: 'ja', sv: 'och', en: 'and' },
} as const satisfies Readonly<Record<string, Texts>>
