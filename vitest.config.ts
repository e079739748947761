import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The files of a thread share their modules: loading the library anew for each took a fifth of the time.
    pool: 'threads',
    isolate: false,
    setupFiles: ['test/harness/seeded.ts'],
    // No test is timed: the limit only ends one that hangs, on a slow machine too.
    testTimeout: 120_000,
  },
})
