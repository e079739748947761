import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { rooms } from './rooms.ts'

/** The file that killed last goes first, the quick ones before the slow: a mutant dies of one of the first. */
class LastKillersFirst extends BaseSequencer {
  private killers: readonly string[] = []

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const resultOf = (file: TestSpecification) => this.ctx.cache.getTestSpecificationResult(file)
    const failed = files.filter((file) => resultOf(file)?.failed).map(({ moduleId }) => moduleId)
    this.killers = [...failed, ...this.killers.filter((id) => !failed.includes(id))]
    const rankOf = ({ moduleId }: TestSpecification): number => (this.killers.indexOf(moduleId) + 1 || Infinity)
    return files.toSorted((a, b) =>
      rankOf(a) === rankOf(b) ? (resultOf(a)?.duration ?? 0) - (resultOf(b)?.duration ?? 0) : rankOf(a) - rankOf(b)
    )
  }
}

export default defineConfig({
  test: {
    include: [...(rooms[process.env['MUTATION_ROOM'] ?? '']?.tests ?? [])],
    setupFiles: ['test/mutation/whole-files.ts', 'test/harness/seeded.ts'],
    sequence: { sequencer: LastKillersFirst },
    testTimeout: 120_000,
  },
})
