/**
 * A citation in the words of a Swedish text: `1269/2020 4 § 1 mom. 2 punkten`, `1290/2002 5 a kap. 2 §`. The citations
 * of the library are Finnish in all languages; what is printed for a reader of Swedish is not.
 */
export const swedishCitation = (citation: string): string =>
  citation
    .replaceAll(/\bkohta ([a-z])\b/g, 'punkten underpunkt $1')
    .replaceAll(/\bkohta\b/g, 'punkten')
    .replaceAll(/\bluku\b/g, 'kap.')
