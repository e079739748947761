/** The command `areas` without output: the trial areas and their municipalities as text. */
import {
  areas,
  municipalitiesOfArea,
  teOfficeByName,
  type Area,
  type Municipality,
  type TeOffice
} from '../entry/areas.ts'
import { nameIn } from '../forms/authority-name.ts'
import type { Language } from '../texts/language.ts'
import { choiceFault, type OptionValues } from './arguments.ts'
import { citationText } from './citations.ts'
import { csvLine } from './csv-line.ts'
import { answerTexts } from './labels.ts'
import { message, shown, type Message } from './messages.ts'
import { areaName } from './place-names.ts'
import { tableLine, tableRule } from './table.ts'

const formats = ['json', 'csv', 'table'] as const
type AreasFormat = (typeof formats)[number]

/** The format asked for, JSON when none is; or what is wrong with what was asked. */
export function areasFormat(
  values: OptionValues,
  [file]: readonly string[]
): AreasFormat | { readonly faults: readonly Message[] } {
  const text = values.get('to') ?? 'json'
  if (file !== undefined) return { faults: [message('too-many-files', { value: shown(file) })] }
  return formats.find((format) => format === text) ?? { faults: [choiceFault('to', text, formats)] }
}

interface Row {
  readonly area: Area
  readonly office: TeOffice | undefined
  readonly municipalities: readonly Municipality[]
}

const rows = (): readonly Row[] =>
  areas.map((area) => ({
    area,
    office: teOfficeByName(area.office),
    municipalities: municipalitiesOfArea(area.id) ?? [],
  }))

function json(): string {
  const list = rows().map(({ area, office, municipalities }) => {
    const { id, provision, nameFi, nameSv, nameEn, nameIsOfficial, bill } = area
    const teOffice = office && { nameFi: office.nameFi, nameSv: office.nameSv }
    const members = municipalities.map(({ code, nameFi: fi, nameSv: sv, nameSvAct, languageStatus, region }) => ({
      code, nameFi: fi, nameSv: sv, nameSvAct, languageStatus, region,
    }))
    return { id, provision, nameFi, nameSv, nameEn, nameIsOfficial, bill, teOffice, municipalities: members }
  })
  return `${JSON.stringify(list, null, 2)}\n`
}

/** One line a municipality. */
function csv(): string {
  const head = [
    'area',
    'provision',
    'areaNameFi',
    'areaNameSv',
    'areaNameEn',
    'teOfficeFi',
    'teOfficeSv',
    'code',
    'nameFi',
    'nameSv',
    'languageStatus',
  ]
  const lines = rows().flatMap(({ area, office, municipalities }) =>
    municipalities.map(({ code, nameFi, nameSv, languageStatus }) => {
      const ofArea = [
        area.id,
        area.provision,
        area.nameFi,
        area.nameSv,
        area.nameEn,
        office?.nameFi ?? '',
        office?.nameSv ?? '',
      ]
      return csvLine([...ofArea, code, nameFi, nameSv, languageStatus])
    })
  )
  return csvLine(head) + lines.join('')
}

/** One line an area. */
function table(language: Language): string {
  const { area: heading, provision, teOffice, municipalities: members } = answerTexts
  const lines = rows().map(({ area, office, municipalities }) => [
    areaName(area, language),
    citationText(area.provision, language),
    office ? nameIn(office, language) : '',
    municipalities.map((row) => `${nameIn(row, language)} (${row.code})`).join(', '),
  ])
  const headings = [heading, provision, teOffice, members].map((text) => text[language])
  const widths = headings
    .slice(0, 3)
    .map((text, place) => Math.max(text.length, ...lines.map((cells) => cells[place]?.length ?? 0)))
  const all = [...widths, headings[3]?.length ?? 0]
  return tableLine(headings, all) + tableRule(all) + lines.map((cells) => tableLine(cells, all)).join('')
}

export function areasText(format: AreasFormat, language: Language): string {
  return format === 'json' ? json() : format === 'csv' ? csv() : table(language)
}
