/** The Act as a dated text: its wordings, the fourteen acts, and every provision with the act that gave each text. */
import { acts, finlexUrl, type Act } from '../../src/act/acts.ts'
import { publishedTexts, textsNotSeen } from '../../src/act/provisions.ts'
import { provisions } from '../../src/act/register.ts'
import { wordings, type WordingId } from '../../src/act/wordings.ts'
import { anchor, code, link, page, slug, table } from './markdown.ts'

/** The text of one provision from a wording on; null: the place has none from then on. */
function textFrom(wording: WordingId, act: Act['number'] | null | undefined): string[] {
  if (act === undefined) return []
  return [act === null ? `${wording}: ended` : `${wording}: ${link(act, finlexUrl(act))}`]
}

export function actPage(): string {
  const allActs: readonly Act[] = acts
  return page(
    'The Act: wordings, acts, provisions',
    'Days are inclusive. The addresses are those of the acts as enacted, in Finlex.',
    '## Wordings',
    table(
      ['Wording', 'From', 'To', 'Acts whose text begins'],
      wordings.map(({ id, from, to, begins }) => [
        anchor(slug(id)) + code(id),
        from,
        to,
        begins.map((act) => link(act, finlexUrl(act))).join(', '),
      ]),
    ),
    '## Acts',
    table(
      ['Act', 'Signed', 'In force', 'Bills', 'Committees', 'Reply', 'Note'],
      allActs.map(({ number, signed, inForce, bills, committees, reply, note = '' }) => [
        anchor(slug(number)) + link(number, finlexUrl(number)),
        signed ?? 'not known',
        inForce,
        bills.join(', '),
        committees.join(', '),
        reply ?? 'not known',
        note,
      ]),
    ),
    '## Provisions',
    'Each place of the Act, with the act that gave its text and the wording from which that text applies. Numbers move: one place can hold different matters in different wordings.',
    table(
      ['Place', 'Texts'],
      provisions().map(([provision, texts]) => [
        anchor(slug(provision)) + provision,
        wordings.flatMap(({ id }) => textFrom(id, texts[id])).join('; '),
      ]),
    ),
    'Published for days on which another text applies:',
    table(
      ['Place', 'Act', 'From', 'To'],
      publishedTexts.map(({ provision, act, from, to }) => [provision, link(act, finlexUrl(act)), from, to]),
    ),
    'Most likely changed by an act whose text was not seen, with all parts:',
    table(
      ['Place', 'Act', 'From', 'To'],
      textsNotSeen.map(({ provision, act, from, to }) => [provision, link(act, finlexUrl(act)), from, to]),
    ),
  )
}
