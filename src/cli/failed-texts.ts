/** What keeps a person from being transferred, in a few words: the criteria that decide a stay. */
import { barLabels } from '../forms/labels.ts'
import type { Texts } from '../texts/language.ts'
import type { CriterionId } from '../rules/texts.ts'

export const failedTexts: Readonly<Partial<Record<CriterionId, Texts>>> = {
  'jobseeker': { fi: 'työnhaku ei ole voimassa', sv: 'ingen jobbsökning i kraft', en: 'no valid job search' },
  'not-in-employment': { fi: 'työ- tai virkasuhteessa', sv: 'har en anställning', en: 'has a job' },
  'fully-laid-off': { fi: 'ei kokonaan lomautettu', sv: 'inte permitterad på heltid', en: 'not fully laid off' },
  'regular-hours-under-four': { fi: 'työaika vähintään neljä tuntia viikossa', sv: 'arbetstid minst fyra timmar per vecka', en: 'works four hours a week or more' },
  'guaranteed-hours-under-four': { fi: 'ei alle neljän tunnin taattua työaikaa', sv: 'ingen garanterad arbetstid under fyra timmar', en: 'no guaranteed hours under four a week' },
  'business-at-most-two-weeks': { fi: 'päätoimista yritystoimintaa yli kaksi viikkoa', sv: 'företagsverksamhet på heltid i över två veckor', en: 'full-time business for over two weeks' },
  'benefit-despite-business': { fi: 'ei oikeutta työttömyysetuuteen yritystoiminnan aikana', sv: 'ingen rätt till arbetslöshetsförmån trots företagsverksamheten', en: 'no right to unemployment benefit in spite of the business' },
  'not-full-time-student': { fi: 'päätoiminen opiskelija', sv: 'studerande på heltid', en: 'full-time student' },
  'benefit-despite-studies': { fi: 'ei oikeutta työttömyysetuuteen opintojen aikana', sv: 'ingen rätt till arbetslöshetsförmån under studierna', en: 'no right to unemployment benefit during the studies' },
  'at-risk': { fi: 'ei vaarassa jäädä työttömäksi', sv: 'löper inte risk att bli arbetslös', en: 'not at risk of unemployment' },
  'pay-subsidised-work': { fi: 'ei tuetussa työssä', sv: 'inte i arbete med stöd', en: 'not in subsidised work' },
  'wage-subsidised-work': { fi: 'ei palkkatuetussa työssä', sv: 'inte i lönesubventionerat arbete', en: 'not in pay-subsidised work' },
  'start-up-grant': { fi: 'ei starttirahaa', sv: 'ingen startpeng', en: 'no start-up grant' },
  'in-service': { fi: 'ei työllistymistä edistävässä palvelussa', sv: 'inte i sysselsättningsfrämjande service', en: 'not in an employment-promoting service' },
  'home-in-trial': { fi: 'ei kotikuntaa kokeilualueella', sv: 'ingen hemkommun inom försöksområdena', en: 'no home municipality in the trial areas' },
  'no-earnings-related-right': { fi: 'täyttää ansiopäivärahan saamisen edellytykset', sv: 'uppfyller villkoren för inkomstrelaterad dagpenning', en: 'meets the conditions for the earnings-related allowance' },
  'under-30': { fi: 'täyttänyt 30 vuotta', sv: 'har fyllt 30 år', en: '30 or older' },
  'immigrant': { fi: 'ei maahanmuuttaja', sv: 'inte invandrare', en: 'not an immigrant' },
  'foreign-language': { fi: 'ei vieraskielinen', sv: 'inte främmande språk som modersmål', en: 'not a foreign-language speaker' },
  'temporary-protection': { fi: 'ei tilapäistä suojelua', sv: 'inget tillfälligt skydd', en: 'no temporary protection' },
  'residence-in-trial': { fi: 'ei asuinpaikkaa kokeilualueella', sv: 'inte bosatt inom försöksområdena', en: 'no place of residence in the trial areas' },
  'registered-as-unemployed': barLabels.registration,
  'registered-as-unemployed-or-at-risk': barLabels.registration,
  // The four conditions of change security keep the person from being transferred where they hold.
  'notice-from-2023': barLabels['change-security'],
  'economic-or-production-grounds': barLabels['change-security'],
  'aged-55-at-notice': barLabels['change-security'],
  'five-years-with-employer': barLabels['change-security'],
}
