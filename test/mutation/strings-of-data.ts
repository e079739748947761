/**
 * Stryker plugin: leaves out the strings that stand outside every function, those of tables, texts and criteria. Most
 * have types that are the words themselves, so the compiler refuses an empty one; data tests hold the rest.
 */
interface NodePath {
  readonly isStringLiteral: () => boolean
  readonly getFunctionParent: () => unknown
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'strings-of-data',
    value: {
      shouldIgnore: (path: NodePath) =>
        path.isStringLiteral() && !path.getFunctionParent() ? 'a string of data' : undefined,
    },
  },
]
