/** Cases of 3 §: every municipality of Finland, its area and its TE office. */
import type { ConformanceCase } from '../../src/conformance/case.ts'
import { areasOfTheAct, municipalitiesOfAland, municipalitiesOfOffices } from '../oracle/areas-of-the-act.ts'

export function areaCases(): readonly ConformanceCase[] {
  const offices = Object.entries(municipalitiesOfOffices).flatMap(([name, codes]) =>
    codes.split(' ').map((code): [string, string | null] => [code, name])
  )
  const aland = municipalitiesOfAland.split(' ').map((code): [string, string | null] => [code, null])
  return [...offices, ...aland].sort().map(([municipality, teOffice]) => {
    const area = areasOfTheAct.find(({ codes }) => codes.split(' ').includes(municipality))
    const where = area
      ? `in the trial area ${area.id}`
      : teOffice === null
        ? 'in Åland, where the Act does not apply'
        : 'outside the trial'
    return {
      id: `areas-${municipality}`,
      topic: 'areas',
      title: `Municipality ${municipality} is ${where}`,
      question: 'area',
      on: null,
      input: { municipality },
      expected: {
        municipality,
        area: area?.id ?? null,
        inTrial: area !== undefined,
        teOffice,
        inAland: teOffice === null,
      },
      provision: area?.provision ?? '3 §',
      origin: 'derived from text',
      wording: null,
    }
  })
}
