/** A text with each `{name}` replaced by the value of that name; by nothing where there is none. */
export const fill = (text: string, valueOf: (name: string) => string | number | undefined): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(valueOf(name) ?? ''))
