/** The cases as `npm run build` publishes them. */
import { readFileSync } from 'node:fs'
import { loadCases } from '../../src/conformance/index.ts'

export const folder = new URL('../../dist/conformance/', import.meta.url)

export const publishedFile = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

export const publishedCases = await loadCases(undefined, folder)
