/**
 * `npm run check:install`, part of CI: packs what was built, installs the tarball into empty projects outside the
 * checkout and asks every entry point and the command, on the Node of this project. `npm run check:package` does the
 * same on every Node the package is for, and more. Exit code 1 if anything fails.
 */
import { join } from 'node:path'
import { check, checkAll, must, temporary } from './checking.ts'
import { checkConsumers } from './consumers.ts'
import { packed, root } from './tarball.ts'

await checkAll(async () => {
  let tarball = ''
  await check('tarball', async () => {
    tarball = await packed(root, join(temporary, 'tarball'))
    return tarball
  })
  must(tarball !== '', 'no tarball, nothing to check')
  await checkConsumers(tarball, [{ version: process.versions.node, path: process.execPath }])
})
