/** Small parts of Markdown that the generated pages are made of. */

/** A table with a header row; cells may hold Markdown, but no line break. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A place that links can point to. */
export const anchor = (id: string): string => `<a id="${id}"></a>`

/** The address of a place: letters, digits and hyphens only, so that it is the same in every viewer. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export const code = (text: string): string => `\`${text}\``

export const link = (text: string, address: string): string => `[${text}](${address})`

/** A page of the site; its file name is its name in the navigation. */
export function page(title: string, ...parts: readonly string[]): string {
  return [`# ${title}`, ...parts].join('\n\n') + '\n'
}
