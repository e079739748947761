/** The trial areas with their municipalities, and the TE offices. */
import { areas, type Area } from '../../src/areas/areas.ts'
import { municipality } from '../../src/areas/lookup.ts'
import { teOffices } from '../../src/areas/offices.ts'
import { anchor, code, link, page, slug, table } from './markdown.ts'

function named(municipalityCode: string): string {
  const found = municipality(municipalityCode)
  if (found === undefined) throw new Error(`no municipality ${municipalityCode}`)
  return `${found.nameFi}${found.nameSv === found.nameFi ? '' : ` / ${found.nameSv}`} (${found.code})`
}

export function areasPage(): string {
  const allAreas: readonly Area[] = areas
  const municipalities = allAreas.reduce((sum, area) => sum + area.municipalities.length, 0)
  return page(
    'Trial areas',
    `${allAreas.length} areas and ${municipalities} municipalities, in the order of 1269/2020 3 §. The Act gives a proper name to few of them; the other names describe (marked *).`,
    table(
      ['Id', 'Provision', 'Finnish', 'Swedish', 'English', 'TE office', 'Municipalities'],
      allAreas.map(({ id, provision, nameFi, nameSv, nameEn, nameIsOfficial, office, municipalities }) => [
        anchor(id) + code(id),
        link(provision, `act.md#${slug(provision)}`),
        nameFi + (nameIsOfficial ? '' : '*'),
        nameSv,
        nameEn,
        link(office, `#office-${office}`),
        municipalities.map(named).join(', '),
      ]),
    ),
    '## TE offices',
    table(
      ['Id', 'ELY centre', 'Finnish', 'Swedish', 'Areas'],
      teOffices.map(({ id, elyFi, nameFi, nameSv }) => [
        anchor(`office-${id}`) + code(id),
        elyFi,
        nameFi,
        nameSv,
        allAreas.filter(({ office }) => office === id).map((area) => link(area.id, `#${area.id}`)).join(', ') || 'none',
      ]),
    ),
  )
}
