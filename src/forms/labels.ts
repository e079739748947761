/** The short words for what an answer contains. */
import { deepFreeze } from '../values/deep-freeze.ts'
import type { Truth } from '../criteria/truth.ts'
import type { Texts } from '../texts/language.ts'
import type { Assessment, Outcome } from '../rules/eligibility/assess.ts'
import type { Ground } from '../rules/eligibility/decision.ts'
import type { Bar } from '../rules/eligibility/finding.ts'
import type { Because } from '../rules/lifetime/history.ts'
import type { TaskAuthority } from '../rules/tasks/authorities.ts'

/** What each outcome is called; of `stay` where a TE office serves, {@link outcomeLabel} says more. */
export const outcomeLabels = /* @__PURE__ */ deepFreeze<Readonly<Record<Outcome, Texts>>>({
  'transfer': { fi: 'siirretään kunnan asiakkaaksi', sv: 'överförs', en: 'transfer' },
  'stay': { fi: 'ei siirretä', sv: 'överförs inte', en: 'not transferred' },
  'unknown': { fi: 'ei tiedossa', sv: 'okänt', en: 'unknown' },
  'not-in-force': { fi: 'laki ei ole voimassa', sv: 'lagen är inte i kraft', en: 'not in force' },
})

/** The label of `stay` where a TE office serves. */
export const staysWithOffice = /* @__PURE__ */ deepFreeze<Texts>({
  fi: 'jää TE-toimiston asiakkaaksi',
  sv: 'förblir kund hos arbets- och näringsbyrån',
  en: 'stays with the TE office',
})

/**
 * Says what an outcome is called, as the authority has it: a person who stays is a client of the TE office only where
 * one serves, and not without a valid job search or in Åland.
 *
 * @param answer outcome and authority of an {@link Assessment}
 * @returns the label in Finnish, Swedish and English
 *
 * @example
 * ```ts
 * import { assess } from 'kuntakokeilu'
 * import { outcomeLabel } from 'kuntakokeilu/forms'
 * outcomeLabel(assess({ jobSearchValid: false }, '2022-05-02')).en //=> 'not transferred'
 * outcomeLabel({ outcome: 'stay', authority: { kind: 'te-office', id: null, name: null } }).en //=> 'stays with the TE office'
 * ```
 */
export function outcomeLabel({ outcome, authority }: Pick<Assessment, 'outcome' | 'authority'>): Texts {
  return outcome === 'stay' && authority !== null ? staysWithOffice : outcomeLabels[outcome]
}

/** What the truth of a criterion, or the answer of a predicate, is called. */
export const truthLabels = /* @__PURE__ */ deepFreeze<Readonly<Record<Truth | 'not-in-force', Texts>>>({
  'yes': { fi: 'kyllä', sv: 'ja', en: 'yes' },
  'no': { fi: 'ei', sv: 'nej', en: 'no' },
  'unknown': { fi: 'ei tiedossa', sv: 'okänt', en: 'unknown' },
  'not-in-force': { fi: 'laki ei ole voimassa', sv: 'lagen är inte i kraft', en: 'not in force' },
})

/** What each ground is called. */
export const groundLabels = /* @__PURE__ */ deepFreeze<Readonly<Record<Ground, Texts>>>({
  'no-earnings-related-right': {
    fi: 'ei täytä ansiopäivärahan saamisen edellytyksiä',
    sv: 'uppfyller inte villkoren för inkomstrelaterad dagpenning',
    en: 'does not meet the conditions for the earnings-related allowance',
  },
  'under-30': { fi: 'alle 30-vuotias', sv: 'under 30 år', en: 'under 30' },
  'immigrant': { fi: 'maahanmuuttaja', sv: 'invandrare', en: 'immigrant' },
  'foreign-language': { fi: 'vieraskielinen', sv: 'främmande språk som modersmål', en: 'foreign-language speaker' },
  'temporary-protection': { fi: 'tilapäinen suojelu', sv: 'tillfälligt skydd', en: 'temporary protection' },
})

/** What each bar is called. */
export const barLabels = /* @__PURE__ */ deepFreeze<Readonly<Record<Bar, Texts>>>({
  'registration': {
    fi: 'ei ole ilmoittautunut 4 §:ssä edellytetyllä tavalla',
    sv: 'har inte anmält sig som arbetssökande så som 4 § förutsätter',
    en: 'not registered as a jobseeker as section 4 requires',
  },
  'change-security': {
    fi: '55 vuotta täyttäneiden muutosturva',
    sv: 'omställningsskydd för dem som fyllt 55 år',
    en: 'change security (aged 55 or over)',
  },
})

/** Why an authority is responsible in a span of a timeline, in a few words. */
export const becauseLabels = /* @__PURE__ */ (() => deepFreeze<Readonly<Record<Because, Texts>>>({
  'not-in-force': {
    fi: 'laki ei ole vielä voimassa',
    sv: 'lagen är ännu inte i kraft',
    en: 'the Act is not yet in force',
  },
  'no-search': { fi: 'työnhaku ei ole voimassa', sv: 'ingen jobbsökning är i kraft', en: 'no job search is valid' },
  'not-in-group': { fi: 'ei kuulu asiakasryhmään', sv: 'hör inte till någon kundgrupp', en: 'not in the client group' },
  'registration': barLabels['registration'],
  'outside-seven-days': {
    fi: 'tuli asiakasryhmään vasta yli seitsemän päivän kuluttua',
    sv: 'kom med i kundgruppen först efter mer än sju dagar',
    en: 'joined the client group only after more than seven days',
  },
  'awaiting-transfer': { fi: 'odottaa siirtoa', sv: 'väntar på överföring', en: 'awaits the transfer' },
  'left-untransferred': {
    fi: 'jätetty siirtämättä TE-toimiston harkinnan mukaan',
    sv: 'inte överförd, enligt arbets- och näringsbyråns prövning',
    en: 'not transferred, at the discretion of the TE office',
  },
  'transferred': { fi: 'siirretty', sv: 'överförd', en: 'transferred' },
  'moved': { fi: 'kotikunta tai asuinpaikka vaihtunut', sv: 'flyttat', en: 'moved' },
  'discretionary-transfer': { fi: 'siirretty pyynnöstä', sv: 'överförd på begäran', en: 'transferred on request' },
  'change-security': barLabels['change-security'],
  'resumed': { fi: 'palannut', sv: 'återkommen', en: 'returned' },
  'suspended': {
    fi: 'kunnan toiminta keskeytetty',
    sv: 'kommunens verksamhet avbruten',
    en: 'the activity of the municipality is suspended',
  },
  'act-ended': {
    fi: 'lain voimassaolo on päättynyt',
    sv: 'lagen har upphört att gälla',
    en: 'the Act is no longer in force',
  },
  'unknown': { fi: 'ei tiedossa', sv: 'okänt', en: 'unknown' },
}))()

/** What each authority that can hold a task is called where space is short; in full: `authorityNames` of `./rules`. */
export const taskAuthorityLabels = /* @__PURE__ */ deepFreeze<Readonly<Record<TaskAuthority, Texts>>>({
  'municipality': { fi: 'kunta', sv: 'kommunen', en: 'municipality' },
  'te-office': { fi: 'TE-toimisto', sv: 'TE-byrån', en: 'TE office' },
  'te-service-centre': { fi: 'TE-asiakaspalvelukeskus', sv: 'TE-kundservicecentret', en: 'TE service centre' },
  'ely': { fi: 'ELY-keskus', sv: 'NTM-centralen', en: 'ELY centre' },
  'keha': { fi: 'KEHA-keskus', sv: 'UF-centret', en: 'KEHA centre' },
  'kela-or-fund': {
    fi: 'Kela tai työttömyyskassa',
    sv: 'FPA eller arbetslöshetskassan',
    en: 'Kela or unemployment fund',
  },
  'avi': { fi: 'aluehallintovirasto', sv: 'regionförvaltningsverket', en: 'regional agency (AVI)' },
})
