import './policy-templates.ts'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { newId } from '#kit/ids.ts'
import type { Open } from '#kit/jobs.ts'
import { may } from '#kit/rights.ts'
import { draftActions } from '#features/drafts/actions.ts'
import { told, wholeContract } from '../actions-text.ts'
import type { ContractKind } from '../contract.ts'
import type { Edit, Text as Read } from '../contract-text.ts'
import { versionOf } from '../queries.ts'
import { readyKinds } from '../ready/defaults.ts'
import { readyText } from '../ready/text.ts'
import { admitBody, admitValues, edited, type Text } from '../text/edits.ts'
import { languagesOf, shownIn } from '../text/show.ts'
import type { Terms } from '../text/values.ts'
import type { ContractTemplateFile, TemplateContents } from './contract-contents.ts'
import { type ContractTemplate, contractTemplate } from './contract-templates.ts'
import { missingElements } from './elements.ts'
import { readTemplate, readTemplates, type WholeTemplate } from './queries-templates.ts'
import { admitTemplate, emptied } from './rules-templates.ts'

const noun = contractTemplate.name

/** The templates of the house by name, and the kinds of contracts there is a ready-made text for. */
export const listTemplates = async (w: Work) => ({
  items: await readTemplates(w),
  ready: readyKinds.map((kind) => ({ kind, languages: languagesOf(readyText(kind).body) })),
})

const textOf = ({ body, terms }: TemplateContents): Text => ({ body, terms: terms as Terms })

/** Refuses what no text may say; a template that lacks something may still be kept, but not come in force. */
const demandSound = (contents: TemplateContents) => {
  const text = textOf(contents)
  refuseIssues([...admitBody(text.body), ...admitValues(text)])
}

/** The drafts of templates: kept while they lack something, published only when they have all that a contract needs. */
export const templateDrafts = draftActions<TemplateContents>({
  noun,
  demand: readTemplate,
  admit: (_, __, contents) => demandSound(contents),
  apply: async (w, id, contents, base, { edition }) => {
    const before = await readTemplate(w, id, { lock: true })
    if (before.version !== base) refuse('common.stale', { version: before.version })
    demandSound(contents)
    refuseIssues(admitTemplate(contents))
    const { name, kind, body } = contents
    await sql`update contract_template set name = ${name}, kind = ${kind}, title = ${JSON.stringify(body.title)}::jsonb,
        contents = ${JSON.stringify(contents)}::jsonb, edition = ${edition}, version = version + 1,
        updated_at = ${w.now.toString()}::timestamptz
      where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
    await w.record({
      type: 'contract_template.updated',
      noun,
      id,
      data: { edition, changes: { name: [before.name, name] } },
    })
    return contents
  },
})

/** Puts a draft in force, unless it leaves out one of the elements that every contract needs; those are named. */
export const publishTemplate = async (open: Open, id: string, asked: { version: number }) => {
  const contents = await open(async (w) => (await templateDrafts.get(w, id)).draft?.contents)
  if (contents) {
    refuseIssues(admitTemplate(contents))
    refuseIssues(await missingElements(contents))
  }
  return open((w) => templateDrafts.publish(w, id, asked))
}

const writes = ({ actor }: Work) => may(actor, 'contract_template.update')

/** What is being written of a template, and by which draft; what is in force where there is none, or for those who only read. */
const writtenNow = async (w: Work, id: string) => {
  const template = await readTemplate(w, id)
  const draft = writes(w) ? (await templateDrafts.get(w, id)).draft : null
  return { template, draft, contents: draft?.contents ?? template.contents }
}

const presented = (
  { edition }: WholeTemplate,
  { body, terms }: Text,
  open: boolean,
  asked?: Locale,
): Read => ({
  number: edition,
  fixedAt: null,
  amended: null,
  ...shownIn({ body, terms }, asked ?? languagesOf(body)[0] ?? 'en'),
  open,
})

/** The text of a template in a language, the first it is written in unless told. */
export const readTemplateText = async (w: Work, id: string, locale?: Locale): Promise<Read> => {
  const { template, contents } = await writtenNow(w, id)
  return presented(template, textOf(contents), writes(w), locale)
}

/**
 * Changes the draft of a template, begun from what is in force where there is none. Refuses with `common.stale` and the text as it
 * is now where an edit no longer finds what it saw, and with issues what no text may hold; then nothing is kept.
 */
export const editTemplate = async (
  w: Work,
  id: string,
  { locale, edits, ...about }: { locale?: Locale | undefined; edits: readonly Edit[] } & About,
): Promise<Read> => {
  // Locked, so that of two who write at once the second finds what the first has left.
  await readTemplate(w, id, { lock: true })
  const { template, draft, contents } = await writtenNow(w, id)
  const { text, issues, stale } = edited(textOf(contents), edits)
  if (stale)
    refuse('common.stale', {
      version: template.version,
      edit: stale,
      current: presented(template, textOf(contents), true, locale),
    })
  refuseIssues(issues)
  const { name = contents.name, kind = contents.kind } = about
  const version = { version: draft?.version ?? 0, base: draft?.base ?? template.version }
  await templateDrafts.keep(
    w,
    id,
    { ...version, contents: { name, kind, ...text } },
    { edits: edits.map(told), changes: { name: [contents.name, name], kind: [contents.kind, kind] } },
  )
  return presented(template, text, true, locale)
}
type About = { name?: string | undefined; kind?: ContractKind | undefined }

type From =
  | { ready: ContractKind }
  | { empty: ContractKind; languages: readonly Locale[] }
  | { contractId: string }
  | { file: ContractTemplateFile }

/** What a template begins with, but for its name. */
const begun = async (w: Work, name: string, from: From): Promise<Omit<TemplateContents, 'name'>> => {
  if ('file' in from) return { kind: from.file.kind, body: from.file.body, terms: from.file.terms }
  if ('ready' in from) return { kind: from.ready, ...readyText(from.ready) }
  if ('contractId' in from) {
    const row = await wholeContract(w, from.contractId)
    return { kind: row.kind, ...emptied((await versionOf(w, row.id)).body) }
  }
  const title = Object.fromEntries(from.languages.map((locale) => [locale, name]))
  return { kind: from.empty, body: { title, clauses: [] }, terms: {} }
}

/** Makes a template as a draft that is to be published before contracts are made from it. */
export const createTemplate = async (
  w: Work,
  { name, from }: { name: string; from: From },
): Promise<ContractTemplate> => {
  const contents = { name, ...(await begun(w, name, from)) }
  demandSound(contents)
  const id = newId()
  const { tx, actor, now } = w
  await sql`insert into contract_template (workspace_id, id, name, kind, title, contents, created_at, created_by, updated_at)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${contents.name}, ${contents.kind}, ${JSON.stringify(contents.body.title)}::jsonb,
      ${JSON.stringify(contents)}::jsonb, ${now.toString()}::timestamptz, ${actor.memberId}::uuid, ${now.toString()}::timestamptz)`.execute(
    tx,
  )
  await w.record({
    type: 'contract_template.created',
    noun,
    id,
    data: { changes: { name: [null, contents.name] } },
  })
  if (writes(w)) await templateDrafts.keep(w, id, { version: 0, base: 1, contents }, {})
  const { contents: _, ...listed } = await readTemplate(w, id)
  return listed
}

/** A template as a file: its draft where there is one, else what is in force. */
export const templateFile = async (w: Work, id: string): Promise<ContractTemplateFile> => ({
  format: 'tessera.contract-template/1',
  ...(await writtenNow(w, id)).contents,
})

const setRemoved = async (w: Work, id: string, removed: boolean) => {
  await readTemplate(w, id, { lock: true, bin: !removed })
  await sql`update contract_template set deleted_at = ${removed ? w.now.toString() : null}::timestamptz, version = version + 1,
      updated_at = ${w.now.toString()}::timestamptz
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({
    type: removed ? 'contract_template.deleted' : 'contract_template.restored',
    noun,
    id,
    data: {},
  })
}

/** Removes a template; contracts made from it stay as they are. */
export const removeTemplate = async (w: Work, id: string) => {
  await setRemoved(w, id, true)
  return { id }
}

/** Brings a removed template back, with its draft and its versions. */
export const restoreTemplate = async (w: Work, id: string): Promise<ContractTemplate> => {
  await setRemoved(w, id, false)
  const { contents: _, ...listed } = await readTemplate(w, id)
  return listed
}
