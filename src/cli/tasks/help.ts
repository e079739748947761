/** What `tasks --help` shows. */
import type { Language, Texts } from '../../texts/language.ts'
import { taskAuthorities } from '../../rules/tasks/authorities.ts'
import { circumstances } from '../../rules/tasks/circumstances.ts'
import { familyNames } from '../../rules/tasks/names/family-names.ts'
import { taskAuthorityLabels } from '../../forms/labels.ts'
import { valuesText } from './circumstance-values.ts'
import { taskFamilies } from './options.ts'

const help: Texts = {
  fi: `kuntakokeilu tasks --on PÄIVÄ [--authority V] [--family R] [valitsimet]
kuntakokeilu tasks --on PÄIVÄ --task TUNNUS [--given NIMI=ARVO ...] [valitsimet]
kuntakokeilu tasks --from PÄIVÄ --until PÄIVÄ [--authority V] [--family R] [valitsimet]

Mikä viranomainen hoitaa mitäkin tehtävää ja minkä lainkohdan nojalla, kun henkilö on kokeilualueen kunnan asiakas:
kaikki päivän tehtävät, yksi tehtävä kokonaan ja sitä koskevien säännösten muutokset tai kaikki muutokset kahden päivän
välillä.

  --on PÄIVÄ                     tarkastelupäivä, VVVV-KK-PP
  --task TUNNUS                  yksi tehtävä: vastaus, poikkeukset, edellytykset, säädöstekstit, säännösten muutokset
  --given NIMI=ARVO              tiedossa oleva seikka; saa toistua; puuttuva seikka on tuntematon, none = ei ole
  --from PÄIVÄ, --until PÄIVÄ    muutokset ensimmäisen päivän jälkeen ja toiseen päivään mennessä
  --for KUNTA                    vain tämän kunnan (kokeilun ulkopuolella TE-toimiston) tehtävät; kuntanumero tai nimi
  --authority VIRANOMAINEN       vain tehtävät, joissa viranomainen toimii: hoitaa, rinnalla tai poikkeuksena
  --family RYHMÄ                 vain yksi tehtäväryhmä
  --to table|ndjson|csv|json     oletus table myös putkitettaessa; yhdestä tehtävästä ei csv
  --lang en|fi|sv                tekstien kieli; oletus en; ndjson, csv ja json: name on tällä kielellä, muu tunnuksina

Taulukossa ”hoitaa”: tehtävä kuuluu viranomaiselle; ”voi hoitaa”: viranomainen saa toimia, mutta sen ei tarvitse.

Paluuarvo: 0 vastattu, myös kun laki ei ole voimassa; 2 kysymystä ei voi käyttää.
`,
  sv: `kuntakokeilu tasks --on DAG [--authority M] [--family G] [flaggor]
kuntakokeilu tasks --on DAG --task ID [--given NAMN=VÄRDE ...] [flaggor]
kuntakokeilu tasks --from DAG --until DAG [--authority M] [--family G] [flaggor]

Vilken myndighet som sköter vilken uppgift och enligt vilket lagrum när personen är kund hos en kommun inom ett
försöksområde: alla uppgifter en dag, en uppgift i sin helhet med sin historik, eller ändringarna mellan två dagar.

  --on DAG                       dagen frågan gäller, ÅÅÅÅ-MM-DD
  --task ID                      en uppgift: svar, undantag, villkor, författningstexter, historik
  --given NAMN=VÄRDE             en känd omständighet; får upprepas; det som inte ges är okänt; none: finns inte
  --from DAG, --until DAG        ändringarna efter den första dagen, till och med den andra; två flaggor, så att
                                 felmeddelandet visar vilken dag som är fel
  --for KOMMUN                   bara vad denna kommun (utanför försöket TE-byrån) gör; kod eller namn
  --authority MYNDIGHET          bara uppgifter där myndigheten agerar: sköter, vid sidan av eller som undantag
  --family GRUPP                 bara en grupp av uppgifter
  --to table|ndjson|csv|json     förval table, även när utdata skickas vidare (pipe); för en uppgift inte csv
  --lang en|fi|sv                texternas språk; förval en; ndjson, csv och json: name på språket, resten som koder

I tabellen är uppgift det som hör till myndigheten, befogenhet det som myndigheten får men inte är skyldig att göra.

Returkod: 0 besvarad, även när lagen inte är i kraft; 2 frågan går inte att använda.
`,
  en: `kuntakokeilu tasks --on DAY [--authority A] [--family F] [options]
kuntakokeilu tasks --on DAY --task ID [--given NAME=VALUE ...] [options]
kuntakokeilu tasks --from DAY --until DAY [--authority A] [--family F] [options]

Which authority does what, by which provision, for a client of a trial municipality: all tasks of a day, one task in
full with its history, or the changes between two days.

  --on DAY                       the day asked about, YYYY-MM-DD
  --task ID                      one task: the answer, exceptions, conditions, texts of the act, history
  --given NAME=VALUE             what is known of the case; can be repeated; what is not given is unknown; none: none
  --from DAY, --until DAY        the changes after the first day, up to the second; two options, so that an
                                 error says which day is wrong
  --for MUNICIPALITY             only what this municipality (outside the trial: the TE office) does; code or name
  --authority AUTHORITY          only the tasks in which the authority acts: holds, alongside or by exception
  --family FAMILY                only one family of tasks
  --to table|ndjson|csv|json     table unless given, in a pipe too: it is short; no csv of one task
  --lang en|fi|sv                the language of the texts; en unless given; in ndjson, csv and json only that of name

In the table a task is what belongs to the authority, a power what the authority may do but need not.

Exit code: 0 answered, also when the Act is not in force; 2 the question cannot be used.
`,
}

const headings = {
  authorities: { fi: 'Viranomaiset', sv: 'Myndigheter', en: 'Authorities' },
  families: { fi: 'Ryhmät', sv: 'Grupper', en: 'Families' },
  circumstances: {
    fi: 'Seikat; kuhunkin tehtävään vaikuttavat vain sen omat seikat (--task näyttää ne)',
    sv: 'Omständigheter; för varje uppgift har bara dess egna betydelse (--task visar dem)',
    en: 'Circumstances; each task depends only on its own (--task shows them)',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** The name, then the words behind it in as many lines as they need. */
function entry(name: string, text: string): string {
  const lines = text.split(', ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    return last === undefined || last.length + word.length > 84
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last}, ${word}`]
  }, [])
  return lines.map((line, place) => `  ${(place === 0 ? name : '').padEnd(29)}  ${line}${place < lines.length - 1 ? ',' : ''}\n`).join('')
}

export function tasksHelp(language: Language): string {
  const section = (heading: Texts, entries: readonly (readonly [name: string, text: string])[]): string =>
    `\n${heading[language]}:\n${entries.map(([name, text]) => entry(name, text)).join('')}`
  return (
    help[language] +
    section(headings.authorities, taskAuthorities.map((id) => [id, taskAuthorityLabels[id][language]])) +
    section(headings.families, taskFamilies().map((id) => [id, familyNames[id][language]])) +
    section(headings.circumstances, circumstances.map(({ name }) => [name, valuesText(name, language)]))
  )
}
