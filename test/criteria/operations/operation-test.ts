import { describe, expect, it } from 'vitest'
import { isRecord } from '../../../src/values/record.ts'
import { javascriptOf } from '../../../src/criteria/javascript.ts'
import type { Test } from '../../../src/criteria/language.ts'
import type { Truth } from '../../../src/criteria/truth.ts'
import { on, truthIn } from '../random-trees.ts'
import { leaf } from '../trees.ts'

/** For each truth the values of the fact with which a test has it, undefined for unknown; of two facts, records. */
type Truths = Partial<Readonly<Record<Truth, readonly unknown[]>>>

/** Tests an operation, as its diagram decides it and as the JavaScript written from it does, on 1 March 2023. */
export function testOperation(name: string, test: Test, truths: Truths): void {
  const tree = leaf(test)
  const written: unknown = new Function(`'use strict'; return ${javascriptOf(tree, on)}`)()
  const rows = Object.entries(truths).flatMap(([truth, values]) => values.map((value) => [value, truth] as const))
  describe(name, () =>
    it.each(rows)('%j: %s', (value, truth) => {
      const record = isRecord(value) ? value : { [test.fact]: value }
      expect([truthIn(tree, record), typeof written === 'function' && written(record)]).toEqual([truth, truth])
    }))
}
