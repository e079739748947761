/** The sentences of a readable account, with `{names}` to fill in. */
import type { Texts } from '../../criteria/words.ts'
import type { Because, NoticeParty, RefusalReason, TransferDuty } from '../../rules/lifetime/history.ts'

/** Why an authority was responsible; `moved` and `discretionary-transfer` to a municipality stand below. */
export const becauseTexts: Readonly<Record<Because, Texts>> = {
  'not-in-force': { fi: 'laki ei ollut vielä voimassa', sv: 'lagen hade ännu inte trätt i kraft', en: 'the Act was not yet in force' },
  'no-search': { fi: 'työnhaku ei ollut voimassa', sv: 'ingen jobbsökning var i kraft', en: 'no job search was valid' },
  'not-in-group': { fi: 'henkilö ei kuulunut asiakasryhmään', sv: 'personen hörde inte till kundgruppen', en: 'the person did not belong to the client group' },
  'registration': {
    fi: 'henkilö ei ollut ilmoittautunut työnhakijaksi niin kuin laki edellyttää',
    sv: 'personen hade inte anmält sig som arbetssökande så som lagen kräver',
    en: 'the person had not registered as a jobseeker as the Act requires',
  },
  'outside-seven-days': {
    fi: 'henkilö kuului asiakasryhmään mutta ei ollut kuulunut siihen minään päivänä seitsemän päivän kuluessa työnhaun alkamisesta tai muutoksen ilmoittamisesta',
    sv: 'personen hörde till kundgruppen men hade inte gjort det någon dag inom sju dagar efter att jobbsökningen inletts eller en ändring i den anmälts',
    en: 'the person belonged to the client group, but had not on any day within seven days after the job search began or a change in it was notified',
  },
  'awaiting-transfer': {
    fi: 'velvollisuus siirtää henkilö oli syntynyt, mutta TE-toimisto ei ollut vielä siirtänyt häntä',
    sv: 'skyldigheten att överföra personen hade uppkommit, men TE-byrån hade ännu inte överfört personen',
    en: 'the duty to transfer the person had arisen, but the TE office had not yet done so',
  },
  'left-untransferred': {
    fi: 'TE-toimisto jätti henkilön harkintansa mukaan siirtämättä',
    sv: 'TE-byrån lät enligt prövning bli att överföra personen',
    en: 'the TE office used its discretion and left the person untransferred',
  },
  'transferred': {
    fi: 'TE-toimisto oli siirtänyt asiakasryhmään kuuluvan henkilön',
    sv: 'TE-byrån hade överfört personen, som hörde till kundgruppen',
    en: 'the TE office had transferred the person, who belonged to the client group',
  },
  'moved': {
    fi: 'asiakas oli muuttanut pois kokeilualueilta',
    sv: 'kunden hade flyttat från försöksområdena',
    en: 'the client had moved out of the trial areas',
  },
  'discretionary-transfer': {
    fi: 'asiakas oli siirretty TE-toimistoon omasta pyynnöstään',
    sv: 'kunden hade på egen begäran överförts till TE-byrån',
    en: 'the client had been transferred to the TE office on request',
  },
  'change-security': {
    fi: 'muutosturvan piiriin kuuluvaa ei siirretä kunnan asiakkaaksi',
    sv: 'den som omfattas av omställningsskyddet överförs inte till en kommun',
    en: 'a person under change security is not transferred to a municipality',
  },
  'resumed': {
    fi: 'entisen asiakkaan työnhaku oli alkanut uudelleen',
    sv: 'en tidigare kunds jobbsökning hade inletts på nytt',
    en: 'the job search of a former client had begun again',
  },
  'suspended': {
    fi: 'valvova viranomainen oli keskeyttänyt kunnan toiminnan',
    sv: 'tillsynsmyndigheten hade avbrutit kommunens verksamhet',
    en: 'the supervising agency had suspended the activity of the municipality',
  },
  'act-ended': {
    fi: 'lain voimassaolo oli päättynyt 2024-12-31',
    sv: 'lagen hade upphört att gälla 2024-12-31',
    en: 'the Act had ceased to be in force on 2024-12-31',
  },
  'unknown': { fi: 'peruste ei ole tiedossa', sv: 'grunden är okänd', en: 'the ground is unknown' },
}

/** Why a municipality was responsible, where it is not the same as for the TE office. */
export const becauseAtMunicipality = {
  'moved': {
    fi: 'asiakas oli muuttanut kokeilualueella tai kokeilualueiden välillä',
    sv: 'kunden hade flyttat inom ett försöksområde eller mellan försöksområden',
    en: 'the client had moved within a trial area or between trial areas',
  },
  'discretionary-transfer': {
    fi: 'asiakas oli siirretty kuntaan omasta pyynnöstään ja kunnan suostumuksella',
    sv: 'kunden hade på egen begäran överförts till kommunen, som gett sitt samtycke',
    en: 'the client had been transferred to the municipality on request and with its consent',
  },
} as const satisfies Readonly<Partial<Record<Because, Texts>>>

export const refusalTexts: Readonly<Record<RefusalReason, Texts>> = {
  'not-yet-in-force': { fi: 'säännös ei ollut vielä voimassa', sv: 'bestämmelsen hade ännu inte trätt i kraft', en: 'the provision was not yet in force' },
  'not-a-client': { fi: 'henkilö ei ollut kokeilualueen kunnan asiakas', sv: 'personen var inte kund hos en kommun inom ett försöksområde', en: 'the person was not a client of a trial municipality' },
  'no-need': { fi: 'siirrolle ei ollut laissa säädettyä tarvetta', sv: 'det fanns inget sådant behov som lagen kräver', en: 'there was no need of the kind the Act requires' },
  'services-endangered': { fi: 'siirto olisi vaarantanut palvelujen saamisen', sv: 'överföringen hade äventyrat tillgången till service', en: 'the transfer would have endangered the services' },
  'no-consent': { fi: 'vastaanottava kunta ei suostunut', sv: 'den mottagande kommunen samtyckte inte', en: 'the receiving municipality did not consent' },
  'not-in-trial': { fi: 'kunta ei kuulunut kokeilualueeseen', sv: 'kommunen hörde inte till något försöksområde', en: 'the municipality was not in a trial area' },
  'not-granted': { fi: 'TE-toimisto ei suostunut pyyntöön', sv: 'TE-byrån biföll inte begäran', en: 'the TE office did not grant the request' },
}

/** The parties of a notice but for a municipality that is named by its code. */
export const partyTexts: Readonly<Record<Extract<NoticeParty, 'te-office' | 'client' | 'home-municipality' | 'receiving-municipality'>, Texts>> = {
  'te-office': { fi: 'TE-toimisto', sv: 'TE-byrån', en: 'the TE office' },
  'client': { fi: 'asiakas', sv: 'kunden', en: 'the client' },
  'home-municipality': { fi: 'kotikunta', sv: 'hemkommunen', en: 'the home municipality' },
  'receiving-municipality': { fi: 'vastaanottava kunta', sv: 'den mottagande kommunen', en: 'the receiving municipality' },
}

export const dutyTexts: Readonly<Record<TransferDuty['what'], Texts>> = {
  'transfer': { fi: 'siirtää henkilö kunnan asiakkaaksi', sv: 'överföra personen till kommunen', en: 'to transfer the person to the municipality' },
  'transfer-on-move': { fi: 'siirtää muuttanut asiakas', sv: 'överföra kunden som flyttat', en: 'to transfer the client who moved' },
  'transfer-back': { fi: 'siirtää asiakas takaisin TE-toimistoon', sv: 'överföra kunden tillbaka till TE-byrån', en: 'to transfer the client back to the TE office' },
}

export const accountTexts = {
  heading: { fi: 'Historia {id}', sv: 'Historik {id}', en: 'History {id}' },
  unnamed: { fi: 'ilman tunnusta', sv: 'utan beteckning', en: 'without a key' },
  day: { fi: '{from}', sv: 'Den {from}', en: 'On {from}' },
  days: { fi: '{from} – {to}', sv: '{from} – {to}', en: 'From {from} to {to}' },
  held: { fi: '{when} vastuussa oli {who}: {why} [{sources}].', sv: '{when} var {who} ansvarig: {why} [{sources}].', en: '{when} {who} was responsible: {why} [{sources}].' },
  nobody: { fi: '{when} kukaan ei ollut vastuussa: {why} [{sources}].', sv: '{when} var ingen ansvarig: {why} [{sources}].', en: '{when} nobody was responsible: {why} [{sources}].' },
  notApplicable: {
    fi: '{when} laki ei osoittanut vastuussa olevaa viranomaista, sillä Ahvenanmaalla sitä ei sovelleta: {why} [{sources}].',
    sv: '{when} utpekade lagen ingen ansvarig myndighet, eftersom den inte tillämpas på Åland: {why} [{sources}].',
    en: '{when} the Act named no authority, as it does not apply in Åland: {why} [{sources}].',
  },
  unknown: {
    fi: '{when} ei ole tiedossa, kuka oli vastuussa; ratkaisevaa on: {missing} [{sources}].',
    sv: '{when} är det okänt vem som var ansvarig; avgörande är: {missing} [{sources}].',
    en: '{when} it is unknown who was responsible; it turns on: {missing} [{sources}].',
  },
  unknownGround: {
    fi: '{when} vastuussa oli {who}; peruste ei ole tiedossa, ratkaisevaa on: {missing} [{sources}].',
    sv: '{when} var {who} ansvarig; grunden är okänd, avgörande är: {missing} [{sources}].',
    en: '{when} {who} was responsible; the ground is unknown and turns on: {missing} [{sources}].',
  },
  suspendedTasks: { fi: 'Tuolloin kunnan tehtävistä oli keskeytetty: {tasks}.', sv: 'Då hade av kommunens uppgifter avbrutits: {tasks}.', en: 'Of the tasks of the municipality these were then suspended: {tasks}.' },
  // 6 § 1 mom., cited last of the span.
  outgrown: {
    fi: 'Osan tästä ajasta tai koko tämän ajan henkilö ei enää kuulunut asiakasryhmään mutta pysyi asiakkaana: ryhmästä poistuminen ei päätä asiakkuutta (6 § 1 mom.).',
    sv: 'Under en del av denna tid eller hela tiden hörde personen inte längre till kundgruppen men förblev kund: att lämna gruppen avslutar inte kundrelationen (6 § 1 mom.).',
    en: 'For some or all of this time the person no longer belonged to the client group, but remained a client: leaving the group does not end the client relationship (6 § 1 mom.).',
  },
  // The other reading of OP-03, told beside the one taken.
  contrary: {
    fi: 'Toisin luettuna (OP-03) 5 § 1 momentissa ei ole määräaikaa, ja TE-toimiston olisi pitänyt siirtää henkilö {from}.',
    sv: 'Enligt den motsatta tolkningen (OP-03) har 5 § 1 mom. ingen tidsgräns, och TE-byrån borde ha överfört personen den {from}.',
    en: 'On the contrary reading (OP-03) 5 § 1 mom. has no time limit, and the TE office should have transferred the person on {from}.',
  },
  notice: {
    fi: '{on} siirrosta oli ilmoitettava: ilmoittaja {by}, saajat {to} [{sources}].',
    sv: 'Den {on} skulle överföringen meddelas av {by} till {to} [{sources}].',
    en: 'On {on} notice of the transfer was to be given by {by} to {to} [{sources}].',
  },
  dutyDue: {
    fi: '{on} syntyi velvollisuus {what}, viimeistään {due}; velvollinen on {by} [{sources}].',
    sv: 'Den {on} uppkom en skyldighet att {what}, senast den {due}; skyldig är {by} [{sources}].',
    en: 'On {on} a duty arose {what}, at the latest on {due}; it falls on {by} [{sources}].',
  },
  duty: {
    fi: '{on} syntyi velvollisuus {what}; laki ei aseta määräpäivää, velvollinen on {by} [{sources}].',
    sv: 'Den {on} uppkom en skyldighet att {what}; lagen anger ingen sista dag, skyldig är {by} [{sources}].',
    en: 'On {on} a duty arose {what}; the Act sets no last day, it falls on {by} [{sources}].',
  },
  refused: {
    fi: '{on} pyyntöön siirtyä asiakkaaksi ({request}) ei voitu suostua: {why} [{sources}].',
    sv: 'Den {on} kunde begäran om överföring ({request}) inte bifallas: {why} [{sources}].',
    en: 'On {on} the request to be moved ({request}) could not be granted: {why} [{sources}].',
  },
  municipality: { fi: '{name} ({code})', sv: '{name} ({code})', en: 'the municipality of {name} ({code})' },
  employmentAuthority: { fi: 'työvoimaviranomainen', sv: 'arbetskraftsmyndigheten', en: 'the employment authority' },
  and: { fi: 'ja', sv: 'och', en: 'and' },
  consent: { fi: 'vastaanottavan kunnan suostumus', sv: 'den mottagande kommunens samtycke', en: 'the consent of the receiving municipality' },
} as const satisfies Readonly<Record<string, Texts>>
