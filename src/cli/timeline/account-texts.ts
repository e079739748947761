/** The sentences of a readable account, with `{names}` to fill in. */
import type { Texts } from '../../texts/language.ts'
import type { Because, NoticeParty, RefusalReason, TransferDuty } from '../../rules/lifetime/history.ts'

/** Why an authority was responsible; `moved` and `discretionary-transfer` to a municipality stand below. */
export const becauseTexts: Readonly<Record<Because, Texts>> = {
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
}

/** Why a municipality was responsible, where it is not the same as for the TE office. */
export const becauseAtMunicipality = {
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
} as const satisfies Readonly<Partial<Record<Because, Texts>>>

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
  day: { fi: '{from}', sv: 'Den {from}', en: 'On {from}' },
  days: { fi: '{from}–{to}', sv: 'Från och med den {from} till och med den {to}', en: 'From {from} to {to}' },
  held: { fi: '{when} asiakkuudesta vastasi {who}: {why} [{sources}].', sv: '{when} var {who} ansvarig: {why} [{sources}].', en: '{when} {who} was responsible: {why} [{sources}].' },
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
    fi: '{when} asiakkuudesta vastasi {who}; peruste ei ole tiedossa, ratkaisevat puuttuvat tiedot: {missing} [{sources}].',
    sv: '{when} var {who} ansvarig; grunden är okänd, avgörande är: {missing} [{sources}].',
    en: '{when} {who} was responsible; the ground is unknown and depends on: {missing} [{sources}].',
  },
  suspendedTasks: { fi: 'Tuolloin kunnan tehtävistä oli keskeytetty: {tasks}.', sv: 'Följande av kommunens uppgifter var då avbrutna: {tasks}.', en: 'These tasks of the municipality were suspended at the time: {tasks}.' },
  // 6 § 1 mom., cited last of the span.
  outgrown: {
    fi: 'Osan tästä ajasta tai koko tämän ajan henkilö ei enää kuulunut asiakasryhmään, tai jokin ryhmään kuulumisen peruste ei enää täyttynyt. Se ei päätä asiakkuutta (6 § 1 mom.).',
    sv: 'Under en del av denna tid eller hela tiden hörde personen inte längre till kundgruppen, eller så uppfylldes en av grunderna för att höra till den inte längre. Det avslutar inte kundrelationen (6 § 1 mom.).',
    en: 'For some or all of this time the person no longer belonged to the client group, or one of the grounds for belonging to it no longer held. That does not end the client relationship (6 § 1 mom.).',
  },
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
  municipality: { fi: '{name} ({code})', sv: '{name} ({code})', en: 'the municipality of {name} ({code})' },
  employmentAuthority: { fi: 'työvoimaviranomainen', sv: 'arbetskraftsmyndigheten', en: 'the employment authority' },
  and: { fi: 'ja', sv: 'och', en: 'and' },
  consent: { fi: 'vastaanottavan kunnan hyväksyntä', sv: 'den mottagande kommunens samtycke', en: 'the consent of the receiving municipality' },
} as const satisfies Readonly<Record<string, Texts>>
