/** Under mutation a twentieth of the runs of a property, or of a long list: a mutant that lives costs all of them. */
const share = process.env['MUTATION_ROOM'] === undefined ? 1 : 20

/** How often a property runs. */
export const runs = (full: number): number => Math.ceil(full / share)

/** The rows that a test goes through. */
export const thinned = <Row>(rows: readonly Row[]): readonly Row[] => rows.filter((_, place) => place % share === 0)
