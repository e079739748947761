import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type Span } from '../../../src/entry/index.ts'
import { spanSentence } from '../../../src/entry/rules.ts'
import { tellsOfLapse } from '../../../src/rules/lifetime/span-sentence.ts'
import { byResidence, changed, ended, inGroup, moved, outOfGroup, started } from '../../harness/histories.ts'
import { randomHistory } from '../../oracle/random-histories.ts'

const languages = ['fi', 'sv', 'en'] as const
const spansOf = (history: Pick<History, 'person' | 'events'>, until: Day = '2022-12-31'): readonly Span[] =>
  timeline({ ...history, until }).spans
const sentencesOf = (history: Pick<History, 'person' | 'events'>, until?: Day, birthDate?: Day) =>
  spansOf(history, until).map((span) => spanSentence(span, birthDate))

/** Under 30 to 2022-06-14, without another ground. */
const young = { ...outOfGroup, birthDate: '1992-06-15' }
const born = young.birthDate

describe('the sentence of a span', () => {
  it('says who was responsible, why and by which provisions', () => {
    expect(sentencesOf({ person: inGroup, events: [started('2022-05-10'), ended('2022-06-05')] })).toEqual([
      {
        fi: '10.5.2022–4.6.2022 asiakkuudesta vastasi Tampere (837): TE-toimisto oli siirtänyt asiakasryhmään kuuluvan henkilön kunnan asiakkaaksi [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.].',
        sv: 'Från och med den 10 maj 2022 till och med den 4 juni 2022 var Tammerfors (837) ansvarig: arbets- och näringsbyrån hade överfört personen, som hörde till en kundgrupp, till kommunen [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.].',
        en: 'From 10 May 2022 to 4 June 2022 the municipality of Tampere (837) was responsible: the TE office had transferred the person, who belonged to a client group, to the municipality [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.].',
      },
      {
        fi: '5.6.2022–31.12.2022 asiakkuudesta ei vastannut mikään viranomainen: työnhaku ei ollut voimassa [1269/2020 2 § 2 kohta; 1269/2020 6 § 1 mom. (1381/2021)].',
        sv: 'Från och med den 5 juni 2022 till och med den 31 december 2022 var ingen ansvarig: ingen jobbsökning var i kraft [1269/2020 2 § 2 punkten; 1269/2020 6 § 1 mom. (1381/2021)].',
        en: 'From 5 June 2022 to 31 December 2022 nobody was responsible: no job search was valid [1269/2020 2 § 2 kohta; 1269/2020 6 § 1 mom. (1381/2021)].',
      },
    ])
  })

  it('names a TE office, and one that no municipality decides by its kind', () => {
    const events = [started('2022-05-10')]
    expect(sentencesOf({ person: outOfGroup, events })[0]).toMatchObject({
      fi: expect.stringContaining('vastasi Pirkanmaan TE-toimisto: henkilö'),
      sv: expect.stringContaining('var Birkalands arbets- och näringsbyrå ansvarig: personen'),
      en: expect.stringContaining('the TE office (Pirkanmaan TE-toimisto) was responsible: the person'),
    })
    const nowhere = { ...outOfGroup, homeMunicipality: null, residenceMunicipality: null }
    expect(sentencesOf({ person: nowhere, events })[0]).toMatchObject({
      fi: expect.stringContaining('vastasi työ- ja elinkeinotoimisto: henkilö'),
      sv: expect.stringContaining('var arbets- och näringsbyrån ansvarig: personen'),
      en: expect.stringContaining(' the TE office was responsible: the person'),
    })
  })

  it('says of one day that it is one, and of a move where to', () => {
    const events = [started('2022-05-10'), moved('2022-05-11', '091')]
    const [first, second] = sentencesOf({ person: inGroup, events })
    expect(first?.en).toMatch(/^On 10 May 2022 the municipality of Tampere/)
    expect(first?.sv).toMatch(/^Den 10 maj 2022 var Tammerfors/)
    expect(first?.fi).toMatch(/^10\.5\.2022 asiakkuudesta/)
    expect(second?.en).toContain('Helsinki (091) was responsible: the client had moved within a trial area or between trial areas')
    const [, out] = sentencesOf({ person: inGroup, events: [started('2022-05-10'), moved('2022-05-11', '620')] })
    expect(out?.en).toContain('(Kainuun TE-toimisto) was responsible: the client had moved out of the trial areas')
  })

  it('names what is open, by the labels of the facts', () => {
    const { homeMunicipality: _, ...unsaid } = inGroup
    expect(sentencesOf({ person: unsaid, events: [started('2022-05-10')] })[0]?.en).toBe(
      'From 10 May 2022 to 31 December 2022 it is unknown who was responsible; it depends on: home municipality [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.].'
    )
  })
})

describe('6 § 1 mom. a lapse in a span', () => {
  const after = ', and remained so after the 30th birthday (6 § 1 mom.).'
  const events = [started('2022-05-10')]

  it('is a second clause, which names the 30th birthday where it is known', () => {
    expect(sentencesOf({ person: young, events }, '2022-06-30', born)).toEqual([{
      fi: '10.5.2022–30.6.2022 asiakkuudesta vastasi Tampere (837): TE-toimisto oli siirtänyt asiakasryhmään kuuluvan henkilön kunnan asiakkaaksi [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.], ja asiakkuus jatkui, kun henkilö oli täyttänyt 30 vuotta (6 § 1 mom.).',
      sv: 'Från och med den 10 maj 2022 till och med den 30 juni 2022 var Tammerfors (837) ansvarig: arbets- och näringsbyrån hade överfört personen, som hörde till en kundgrupp, till kommunen [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.], och kundrelationen fortsatte efter 30-årsdagen (6 § 1 mom.).',
      en: `From 10 May 2022 to 30 June 2022 the municipality of Tampere (837) was responsible: the TE office had transferred the person, who belonged to a client group, to the municipality [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.]${after}`,
    }])
    expect(sentencesOf({ person: young, events }, '2022-06-30')[0]?.en).toContain(
      '], and remained so although the person no longer belonged to the client group, or a ground for belonging to it no longer held (6 § 1 mom.).'
    )
  })

  it('from the birthday on, not on the day before', () => {
    expect(sentencesOf({ person: young, events }, '2022-06-14', born)[0]?.en).not.toContain('6 § 1 mom.')
    expect(sentencesOf({ person: young, events }, '2022-06-15', born)[0]?.en).toContain(after)
  })

  it('names no birthday before the span or on its first day', () => {
    const beforeMove = [started('2022-05-10'), moved('2022-06-15', '091')]
    const [, onDay] = sentencesOf({ person: young, events: beforeMove }, '2022-06-30', born)
    expect(onDay?.en).toContain('], and remained so although')
    const dayLater = [started('2022-05-10'), moved('2022-06-14', '091')]
    const [, dayBefore] = sentencesOf({ person: young, events: dayLater }, '2022-06-30', born)
    expect(dayBefore?.en).toContain(after)
  })

  it('names no birthday of a client by 4 § 2 mom., for whom the age is nothing', () => {
    const person = { ...byResidence, birthDate: '1993-06-15' }
    const lost = [started('2023-05-10'), changed('2023-05-20', { temporaryProtectionPermit: false })]
    const [one] = sentencesOf({ person, events: lost }, '2023-06-30', person.birthDate)
    expect(one?.en).toContain('4 § 2 mom.')
    expect(one?.en).toContain('], and remained so although')
  })

  it('refuses a day of birth that does not exist', () => {
    const [span] = spansOf({ person: young, events })
    expect(() => span && spanSentence(span, '1992-02-30')).toThrow('birthDate')
  })
})

describe('every span of random histories', () => {
  const spans = Array.from({ length: 400 }, (_, seed) => timeline(randomHistory(seed)).spans).flat()

  it('has one whole sentence in each language', () => {
    expect(new Set(spans.map(({ because }) => because)).size).toBeGreaterThan(12)
    for (const span of spans)
      for (const language of languages) {
        const text = spanSentence(span)[language]
        expect(text).toMatch(/^[\p{Lu}\d][^{}]*(\]|\(6 § 1 mom\.\))\.$/u)
        expect(text).not.toMatch(/undefined| {2}|: \[|: ;/)
      }
  })

  it('tells of a lapse exactly where the span does', () => {
    expect(spans.filter(tellsOfLapse).length).toBeGreaterThan(20)
    for (const span of spans) expect(spanSentence(span).en.includes('and remained so')).toBe(tellsOfLapse(span))
  })

  it('has no Finnish citation in Swedish', () => {
    expect(spans.map((span) => spanSentence(span).sv).filter((text) => /\b(kohta|luku)\b/.test(text))).toEqual([])
  })
})
