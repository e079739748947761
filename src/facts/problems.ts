export * from '../refusals/problems.ts'
