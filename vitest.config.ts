import { defineConfig } from 'vitest/config'

export default defineConfig({
  // No test is timed: the limit only ends one that hangs, on a slow machine too.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
})
