/** Before each file: every property runs from one seed, so that a run says the same of the same code. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 1269_2020 })
