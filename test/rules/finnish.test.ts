/** What no Finnish text of the source says: one word a thing, the words of the Act, no provision as an actor. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { words as ruleWords } from '../../docs/generator/rules-words.ts'

const sources: readonly string[] = ['src', 'docs/generator'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`))

const written = /\bfi: (?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`((?:\\.|[^`\\])*)`)/g

type Found = readonly [file: string, text: string]

/** Every Finnish text of the source, with the file it stands in. */
const texts = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(written)].map(([, one, two, three]): Found => [
    file,
    one ?? two ?? three ?? '',
  ])
)

const pageTexts = Object.values(ruleWords.fi).map((text: unknown): Found =>
  ['docs/generator/rules-words.ts', String(typeof text === 'function' ? text('30', '55') : text)])

const all: readonly Found[] = [...texts, ...pageTexts]

/** Without what is typed as it stands: commands, and JSON in braces. */
const read = (text: string): string =>
  text.replaceAll(/'KOMENTO'|'\.\[\]'|'\{file\}'|'people\.csv'|916\/2012 14 luku 2 §|\{ "id"[^]*?\] \}/g, '')

const notWritten: readonly (readonly [what: string, pattern: RegExp, instead: string])[] = [
  ['the day of birth', /syntymäpäiv/i, 'syntymäaika'],
  ['the day asked about', /kysy(tty|tyn|ttynä|ttyyn) päivä/i, 'tarkastelupäivä'],
  ['a place in the law', /säädöskoh|säädösläh|lain kohta/i, 'lainkohta'],
  ['a condition', /kriteeri|\behdo[ti]\b|ehdolla\b/i, 'edellytys'],
  ['the start of a search', /työnhaun alkami|aloittaa työnhaun/i, 'työnhaun käynnistäminen'],
  ['a provision that acts', /\blaki (ei )?(säädä|säätä|aseta|jättä|määrittele|osoit)|säännös ei (anna|nimeä)|momentti (jättää|säätä)|§ (ei (anna|nimeä)|mainitsee)/i, 'laissa säädetään'],
  ['a provision that owns', /momentin (asiakas|suunnitelma)|§:n (etuuksi|kiintiön|tilante)|kohdan ryhm/i, '-ssa tarkoitettu'],
  ['who is responsible', /vastuussa|kenen vastuulla/i, 'asiakkuudesta vastaa'],
  ['a transfer to a place', /(siirt|siirre)\S* (takaisin )?(TE-toimistoon|kuntaan)|takaisin TE-toimistoon/i, 'siirtää asiakkaaksi'],
  ['the receiving municipality agrees', /suostumu|suostuttava|kunta ei suostunut/i, 'hyväksyy siirron'],
  ['not before and not after', /joka ei ole [^;:]*(jälkeen|ennen)/i, 'aikaisintaan, viimeistään'],
  ['what was expected', /odotettiin/i, 'sallittu arvo'],
  ['the code of a municipality', /kolminumeroinen tunnus/i, 'kuntanumero'],
  ['words of the command line', /oletussyöt|virhetuloste|lopetuskoodi|JSON-olio/i, 'vakiosyöte, vakiovirhe, paluuarvo, JSON-objekti'],
  ['quotation marks, but in JSON', /^(?!.*"\w+": ).*['"]/m, '”'],
  ['a day as data', /\d{4}-\d{2}-\d{2}/, '15.3.2021'],
  ['a dash between days or numbers', /[\d}] – [\d{]|\d-\d/, '1.3.2021–31.12.2024'],
]

describe('in Finnish', () => {
  it('every text is found', () => {
    expect(texts.length).toBeGreaterThan(600)
    expect(new Set(texts.map(([file]) => file)).size).toBeGreaterThan(20)
  })

  it.each(notWritten)('%s is not %s but %s', (_, pattern) => {
    expect(all.filter(([, text]) => pattern.test(read(text)))).toEqual([])
  })

  it('another act has its name; its number stands in brackets', () => {
    const number = /(?<!\()\b(916\/2012|1290\/2002|1386\/2010|1369\/2014|531\/2017|242\/2022|301\/2004|201\/1994)\b/
    expect(all.filter(([, text]) => number.test(read(text)))).toEqual([])
  })
})
