import { foundWorkspace } from './found.ts'
import type { Runtime } from './runtime.ts'

/** Makes the first owner and a workspace of theirs when TESSERA_OWNER_EMAIL names somebody who is not there yet. */
export const ensureOwner = async ({ config, auth, db, pool }: Runtime): Promise<void> => {
  const { email, password } = config.owner
  if (!email || (await auth.findUser(email))) return
  const name = email.split('@')[0] ?? email
  const user = await auth.createUser({ email, name, ...(password && { password }) })
  const { rowCount } = await pool.query(`select from workspace where slug = 'main'`)
  const slug = rowCount ? `main-${user.id.slice(-6)}` : 'main'
  await foundWorkspace(db, pool, {
    name: 'Tessera',
    slug,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    country: 'US',
    locale: 'en',
    founder: { userId: user.id, name, email },
  })
}
