import { describe, expect, it } from 'vitest'
import { gzipSync, deflateRawSync } from 'node:zlib'
import { assessCommand } from '../../src/cli/assess.ts'
import { timelineCommand } from '../../src/cli/timeline/answerer.ts'
import type { Language } from '../../src/texts/language.ts'
import { answerBytes, type AnyCommand } from '../harness/rows.ts'

const plain = { to: 'ndjson', language: 'en', isExplained: false, isRedacted: false } as const
const assess = (from: 'csv' | 'ndjson' = 'csv') =>
  assessCommand({ ...plain, on: '2022-05-02', from, delimiter: ',', isReasoned: false })
const histories = () => timelineCommand({ ...plain, write: 'results' })

interface Named {
  readonly encoding?: string
  readonly file?: string | undefined
  readonly language?: Language
  readonly size?: number
}

/** The answers to bytes that come in pieces of a size, and what is wrong with them, in words. */
function read(command: AnyCommand, bytes: Uint8Array, named: Named = {}): string {
  const { encoding, file, language, size = bytes.length } = named
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
    bytes.subarray(place * size, (place + 1) * size)
  )
  const { answers, faults } = answerBytes(command, pieces, encoding, file, language)
  return answers + faults.join('\n')
}

const csv = 'id,jobSearchValid\np-1,false\n'
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const zipHead = Buffer.from('PK\u0003\u0004\u0014\0\u0006\0\b\0', 'latin1')
const excel = Buffer.concat([zipHead, deflateRawSync('[Content_Types].xml'), Buffer.from('\n\0\n')])
const oldExcel = Buffer.from('D0CF11E0A1B11AE1000000000000000000', 'hex')

describe('an input that is no text is recognised by its first bytes', () => {
  it.each<readonly [string, Uint8Array, string | undefined, string]>([
    ['a workbook', excel, 'people.xlsx', 'the input is not text but a workbook of Excel or LibreOffice (.xlsx, .xls, .ods); save the sheet as CSV UTF-8 and give that file'],
    ['a workbook of LibreOffice', excel, 'people.ODS', 'the input is not text but a workbook of Excel or LibreOffice (.xlsx, .xls, .ods); save the sheet as CSV UTF-8 and give that file'],
    ['an old workbook', oldExcel, 'people.xls', 'the input is not text but a workbook of Excel or LibreOffice (.xlsx, .xls, .ods); save the sheet as CSV UTF-8 and give that file'],
    ['a ZIP file', excel, 'people.zip', 'the input is not text but packed (zip); unpack it first, for instance with unzip -p people.zip, and give the unpacked text'],
    ['a ZIP file or workbook without a name', excel, undefined, 'the input is not text but a ZIP file: either a workbook (.xlsx, .ods), to be saved as CSV UTF-8, or an archive, to be unpacked first'],
    ['gzip', gzipSync(csv), 'people.csv.gz', 'the input is not text but packed (gzip); unpack it first, for instance with gzip -dc people.csv.gz, and give the unpacked text'],
    ['gzip without a name', gzipSync(csv), undefined, 'the input is not text but packed (gzip); unpack it first, for instance with gzip -dc, and give the unpacked text'],
    ['bzip2', Buffer.from('BZh91AY&SY\n'), 'p.bz2', 'the input is not text but packed (bzip2); unpack it first, for instance with bzip2 -dc p.bz2, and give the unpacked text'],
    ['xz', Buffer.from('FD377A585A00000A', 'hex'), 'p.xz', 'the input is not text but packed (xz); unpack it first, for instance with xz -dc p.xz, and give the unpacked text'],
    ['zstd', Buffer.from('28B52FFD0A000A0A', 'hex'), 'p.zst', 'the input is not text but packed (zstd); unpack it first, for instance with zstd -dc p.zst, and give the unpacked text'],
    ['Parquet', Buffer.from('PAR1\u0015\u0004\n\0', 'latin1'), 'p.parquet', "the input is not text but a Parquet file; write it as CSV first, for instance in DuckDB with COPY (FROM 'p.parquet') TO 'people.csv'"],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${csv}`, 'utf16le'), undefined, 'the encoding of the input is utf-16le; use --encoding utf-16le'],
    ['UTF-16 without a mark', Buffer.from(csv, 'utf16le'), undefined, 'the encoding of the input is utf-16le; use --encoding utf-16le'],
    ['UTF-16 with a mark, the big end first', utf16be(`\uFEFF${csv}`), undefined, 'the encoding of the input is utf-16be; use --encoding utf-16be'],
    ['UTF-16 without a mark, the big end first', utf16be(csv), undefined, 'the encoding of the input is utf-16be; use --encoding utf-16be'],
  ])('%s', (_, bytes, file, fault) => {
    for (const size of [bytes.length, 1, 3]) {
      for (const command of [assess(), assess('ndjson'), histories()]) {
        expect(read(command, bytes, { file, size })).toBe(fault)
      }
      // Whatever encoding is named, but for text that is in it.
      if (!fault.includes('--encoding')) expect(read(assess(), bytes, { file, size, encoding: 'latin1' })).toBe(fault)
    }
  })

  it.each<readonly [string, Uint8Array, string, string]>([
    ['UTF-8 with a mark under another name', Buffer.from(`\uFEFF${csv}`), 'windows-1252', 'utf-8'],
    ['UTF-8 under the name of UTF-16', Buffer.from(csv), 'utf-16le', 'utf-8'],
    ['UTF-16 under the name of its other order', Buffer.from(`\uFEFF${csv}`, 'utf16le'), 'utf-16be', 'utf-16le'],
    ['UTF-16 without a mark under the name of its other order', utf16be(csv), 'utf-16le', 'utf-16be'],
  ])('%s', (_, bytes, encoding, right) => {
    const fault = `the encoding of the input is ${right}; use --encoding ${right}`
    for (const size of [bytes.length, 1]) expect(read(assess(), bytes, { encoding, size })).toBe(fault)
    expect(read(assess(), bytes, { encoding: right })).toMatch(/^\{"id":"p-1"/)
  })

  it('says so in Finnish and in Swedish', () => {
    expect(read(assess(), gzipSync(csv), { language: 'fi' })).toBe(
      'syöte ei ole tekstiä vaan pakattu (gzip); pura se ensin, esimerkiksi komennolla gzip -dc, ja anna purettu teksti'
    )
    expect(read(assess(), gzipSync(csv), { language: 'sv' })).toBe(
      'indatafilen är inte text utan packad (gzip); packa upp den först, till exempel med gzip -dc, och ange den uppackade texten'
    )
  })
})

describe('text is read as before', () => {
  it.each([
    ['whatever the name says', Buffer.from(csv), 'utf-8', 'people.xlsx'],
    ['with the mark of UTF-8', Buffer.from(`\uFEFF${csv}`), 'utf-8', 'people.csv'],
    ['in UTF-16, named', Buffer.from(csv, 'utf16le'), 'utf-16le', 'people.csv'],
    ['in UTF-16 with the big end first, named', utf16be(`\uFEFF${csv}`), 'utf-16be', 'people.csv'],
    ['in Windows-1252, named', Buffer.from(csv, 'latin1'), 'windows-1252', 'people.csv'],
  ])('%s', (_, bytes, encoding, file) => {
    for (const size of [bytes.length, 1]) {
      expect(read(assess(), bytes, { encoding, file, size })).toMatch(/^\{"id":"p-1".*\}\n$/)
    }
  })
})
