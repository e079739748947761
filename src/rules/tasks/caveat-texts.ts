/** What each caveat says, one full sentence; a section without an act is one of Act 1269/2020. */
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Texts } from '../../texts/language.ts'
import type { TaskCaveat } from './caveats.ts'

/** What each caveat of an answer about a task says, by the caveat's id. */
export const caveatTexts = /* @__PURE__ */ deepFreeze({
  'text-not-seen': {
    fi: 'Vastaus perustuu säännökseen, jonka sovellettavaa sanamuotoa ei ole ollut käytettävissä; sen sijasta on luettu toinen sanamuoto.',
    sv: 'Svaret grundar sig på en bestämmelse vars tillämpliga lydelse inte har varit tillgänglig; i stället har en annan lydelse lästs.',
    en: 'The answer rests on a provision whose applicable wording was not available; another wording was read instead.',
  },
  'centre-in-part': {
    fi: 'Työ- ja elinkeinohallinnon asiakaspalvelukeskus voi antaa lausunnon vain osasta asiaa: asetuksen 1556/2016 2 §:ssä luetelluista tilanteista, joihin ei liity työvoimapoliittista harkintaa.',
    sv: 'Arbets- och näringsförvaltningens kundservicecenter kan ge utlåtandet bara till en del: i de situationer som räknas upp i 2 § i förordning 1556/2016 och som inte kräver arbetskraftspolitisk prövning.',
    en: 'The TE service centre can give only part of the statement: on the situations listed in section 2 of Decree 1556/2016, which need no labour policy discretion.',
  },
  'not-of-te-office-tasks': {
    fi: 'Aluehallintovirasto ei valvo 22 §:n nojalla työ- ja elinkeinotoimistojen omia tehtäviä.',
    sv: 'Regionförvaltningsverket utövar inte med stöd av 22 § tillsyn över arbets- och näringsbyråernas egna uppgifter.',
    en: 'The regional agency does not supervise the TE offices\' own tasks under section 22.',
  },
  'some-with-keha': {
    fi: 'Osan työvoimapoliittisista lausunnoista antaa 1.1.2025 alkaen KEHA-keskus ja muut työvoimaviranomainen (työttömyysturvalain (1290/2002) 11 luvun 4 a §:n 1 momentti).',
    sv: 'Från och med den 1 januari 2025 ges en del av de arbetskraftspolitiska utlåtandena av UF-centret och de övriga av arbetskraftsmyndigheten (lag 1290/2002, 11 kap. 4 a § 1 mom.).',
    en: 'From 1 January 2025 KEHA gives some of the labour policy statements and the employment authority the others (Act 1290/2002, chapter 11, section 4 a, subsection 1).',
  },
} as const satisfies Record<TaskCaveat, Texts>)
