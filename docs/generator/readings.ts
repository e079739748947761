/** The readings that `docs/readings.md` lists, by the criteria on which they bear. */

export interface Reading {
  /** The place in readings.md, `op-09`. */
  readonly anchor: string
  /** How it is called in short, `OP-09`. */
  readonly name: string
  readonly criteria: readonly string[]
}

/** Reads the entries: an anchor, a heading, and the line that names the criteria. */
export function readingsIn(markdown: string): readonly Reading[] {
  return markdown.split(/^(?=<a id=)/m).flatMap((entry) => {
    const [, anchor] = /^<a id="(.+?)"><\/a>$/m.exec(entry) ?? []
    const [, heading = ''] = /^## (.+)$/m.exec(entry) ?? []
    const [, list = ''] = /^- \*\*Criteria:\*\* (.+)$/m.exec(entry) ?? []
    if (anchor === undefined) return []
    return [
      {
        anchor,
        name: /^OP-\d+/.exec(heading)?.[0] ?? heading,
        criteria: [...list.matchAll(/`(.+?)`/g)].flatMap(([, id = '']) => id),
      },
    ]
  })
}
