import { parseArgs } from 'node:util'
import { verifyChain } from '#features/events/verify.ts'
import { sealEvents } from '#features/events/seal.ts'
import { anchorsIn } from './anchors.ts'
import { configOrExit } from './config.ts'
import { fillDemo } from './demo.ts'
import { foundWorkspace } from './found.ts'
import { membershipsOf } from './memberships.ts'
import { open } from './open.ts'
import type { Runtime } from './runtime.ts'
import { shutDown } from './shutdown.ts'
import { tellEvidence } from './verify-evidence.ts'

const usage = `npm run cli -- <command>

  migrate                                             bring the schema up to this version
  user create --email E --name N --password P [--workspace SLUG]
                                                      make a person; with a workspace that is new, its owner
  token create --email E [--workspace SLUG] [--days N] print an API token, once
  demo fill                                           make the demo company
  audit verify                                        recompute the chain of events and name the first broken link
  verify-evidence FILE [--heads FILE]                 check the evidence file of a contract, without a database or a network
  stays rebuild                                       tell all stays of deals in stages anew from the log`

type Options = Record<string, string | undefined>

const need = (o: Options, name: string): string => {
  if (!o[name]) throw new Error(`--${name} is missing.\n\n${usage}`)
  return o[name]
}

const createUser = async ({ auth, db, pool }: Runtime, o: Options) => {
  const [email, name] = [need(o, 'email'), need(o, 'name')]
  const user = await auth.createUser({ email, name, password: need(o, 'password') })
  if (o.workspace)
    await foundWorkspace(db, pool, {
      name: o.workspace,
      slug: o.workspace,
      timeZone: 'UTC',
      country: 'US',
      locale: 'en',
      founder: { userId: user.id, name, email },
    })
  console.log(`${email} can sign in.`)
}

const createToken = async ({ auth, db }: Runtime, o: Options) => {
  const email = need(o, 'email')
  const user = await auth.findUser(email)
  const places = user ? await membershipsOf(db, user.id) : []
  const fitting = places.filter((p) => !o.workspace || p.slug === o.workspace)
  const member = fitting[0]
  if (!user || !member) throw new Error(`${email} is not a member of ${o.workspace ?? 'any workspace'}.`)
  if (fitting.length > 1) {
    const slugs = fitting.map((p) => p.slug).join(' | ')
    throw new Error(`${email} belongs to several workspaces; say which: --workspace ${slugs}`)
  }
  const { token } = await auth.createToken({
    userId: user.id,
    workspaceId: member.workspaceId,
    memberId: member.memberId,
    name: 'command line',
    ...(o.days && { expiresInDays: Number(o.days) }),
  })
  console.log(token)
}

const verify = async ({ pool, config }: Runtime): Promise<number> => {
  const anchors = anchorsIn(config.dataDir)
  const heads = await anchors.read()
  await sealEvents(pool, anchors)
  const { rows } = await pool.query<{ id: string; slug: string }>(
    'select id, slug from workspace order by created_at',
  )
  let broken = 0
  for (const { id, slug } of rows) {
    const verdict = await verifyChain(pool, id, heads)
    if (verdict.ok)
      console.log(
        `${slug}: intact, ${verdict.links} events, ${verdict.erased} erased; vouched for up to ${verdict.vouchedTo ?? 'nothing yet'}`,
      )
    else {
      broken += 1
      console.log(
        `${slug}: BROKEN at link ${verdict.seq} (${verdict.fault}), event ${verdict.eventId ?? 'unknown'}; vouched for up to ${verdict.vouchedTo ?? 'nothing'}`,
      )
    }
  }
  return broken
}

const rebuildStays = async ({ pool }: Runtime) => {
  const { rows } = await pool.query<{ kept: string }>('select rebuild_deal_stays() as kept')
  console.log(`${rows[0]?.kept} stays are as the log tells them.`)
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(
      ['email', 'name', 'password', 'workspace', 'days', 'heads'].map((name) => [
        name,
        { type: 'string' as const },
      ]),
    ),
  })
  const options = values as Options
  const [first, file, ...rest] = positionals
  // Whoever checks evidence may have neither a database nor a configuration.
  if (first === 'verify-evidence' && file !== undefined && rest.length === 0)
    return tellEvidence(file, options['heads'])
  const command = positionals.join(' ')
  const known = ['migrate', 'user create', 'token create', 'demo fill', 'audit verify', 'stays rebuild']
  if (!known.includes(command)) {
    console.error(usage)
    return 2
  }
  const runtime = await open({
    migrates: command === 'migrate' || command === 'demo fill',
    config: configOrExit(),
  })
  if (command === 'user create') await createUser(runtime, options)
  if (command === 'token create') await createToken(runtime, options)
  if (command === 'demo fill') await fillDemo(runtime)
  if (command === 'stays rebuild') await rebuildStays(runtime)
  if (command === 'audit verify') return (await verify(runtime)) === 0 ? 0 : 1
  return 0
}

await main().then(shutDown, async (error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  await shutDown(1)
})
