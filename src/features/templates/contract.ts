import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { choice, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { noun } from '#kit/noun.ts'
import { PlainText } from '#kit/shapes.ts'
import { drafting } from '#features/drafts/contract.ts'

/** What papers there are templates of. */
const paperKinds = ['offer'] as const
/** What there are templates of: papers, and mails. */
export const templateKinds = [...paperKinds, 'mail'] as const

/** How a paper of the house is laid out, or what a mail says. */
export const template = noun(
  'template',
  { name: text({ max: 100, required: true }), kind: choice(templateKinds), locale: choice(locales) },
  { plural: 'templates', title: 'name', owners: [] },
)

const about = {
  name: PlainText(100).min(1),
  /**
   * The language of the papers; of several templates of a format in one the first by name is proposed. Of a mail the one that is
   * sent to whoever reads none of those it is written in.
   */
  locale: z.enum(locales),
}
const source = PlainText(60_000)
const typst = { ...about, source }
const docx = { ...about, /** A document that was sent in before. */ fileId: z.uuid() }

/** What a mail says, with tags as in a document of Word. */
const Letter = z.strictObject({ subject: PlainText(200), body: PlainText(10_000) })
export type Letter = z.infer<typeof Letter>
const Letters = z.partialRecord(z.enum(locales), Letter)
export type Letters = z.infer<typeof Letters>
const mail = { ...about, /** Subject and body in each language it is written in. */ letters: Letters }

/** How a template is written: in Typst, as a document of Word that has tags in it, or as the text of a mail with such tags. */
export const formats = ['typst', 'docx', 'mail'] as const
export type Format = (typeof formats)[number]

const TypstContents = z.strictObject(typst)
const DocxContents = z.strictObject(docx)
export type TypstContents = z.infer<typeof TypstContents>
export type DocxContents = z.infer<typeof DocxContents>
const MailContents = z.strictObject(mail)
export type MailContents = z.infer<typeof MailContents>
const TemplateContents = z.union([TypstContents, DocxContents, MailContents])
export type TemplateContents = z.infer<typeof TemplateContents>

const kept = { id: z.uuid(), kind: z.enum(paperKinds), version: z.int() }
const TypstTemplate = z.object({ ...kept, format: z.literal('typst'), ...typst })
const DocxTemplate = z.object({ ...kept, format: z.literal('docx'), ...docx })
export type TypstTemplate = z.infer<typeof TypstTemplate>
export type DocxTemplate = z.infer<typeof DocxTemplate>
const MailTemplate = z.object({ ...kept, kind: z.literal('mail'), format: z.literal('mail'), ...mail })
export type MailTemplate = z.infer<typeof MailTemplate>
const Template = z.discriminatedUnion('format', [TypstTemplate, DocxTemplate, MailTemplate])
export type Template = z.infer<typeof Template>

export const listTemplates = endpoint({
  method: 'GET',
  path: '/templates',
  summary: 'All templates of the house’s papers and mails, by name',
  permission: 'template.read',
  returns: z.object({ items: z.array(Template) }),
})
export const createTemplate = endpoint({
  method: 'POST',
  path: '/templates',
  summary:
    'Make a template: of a document of Word by its `fileId`, in Typst by its `source`, of a mail by its `letters`; without any it begins as the ready-made one of its language',
  permission: 'template.create',
  body: z.strictObject({
    kind: z.enum(templateKinds),
    ...about,
    source: source.optional(),
    fileId: docx.fileId.optional(),
    letters: Letters.optional(),
  }),
  returns: Template,
})
/** A template is changed by drafts that are reviewed and published. */
export const templateDrafts = drafting(template, TemplateContents)
export const removeTemplate = endpoint({
  method: 'DELETE',
  path: '/templates/{id}',
  summary:
    'Remove a template; papers made with it stay as they were printed, and one that automations write with is named with them',
  permission: 'template.delete',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found', 'template.in_use'],
})

/** A printed paper to look at: its pages stand under one another in one drawing. */
export const Look = z.object({
  svg: z.string().nullable(),
  pages: z.array(z.object({ top: z.number(), width: z.number(), height: z.number() })),
  /** What keeps it from being printed, with the line where it stands. */
  problems: z.array(z.object({ line: z.int().nullable(), message: z.string() })),
  /** Names that no paper knows. */
  unknown: z.array(z.object({ line: z.int(), name: z.string() })),
  /** Names that have no value here, and that the template does not ask for with `!= none`. */
  missing: z.array(z.string()),
})
export type Look = z.infer<typeof Look>

export const previewTemplate = endpoint({
  method: 'POST',
  path: '/template-previews',
  summary: 'Print a template with an example, to look at; nothing is kept',
  permission: 'template.read',
  body: z.strictObject({ kind: z.enum(paperKinds), locale: z.enum(locales), source }),
  returns: Look,
  refusals: ['common.unavailable'],
})

const line = PlainText(300).nullable().default(null)
/** Who the workspace is on paper, and what holds for its offers. */
export const LetterheadContents = z.strictObject({
  name: PlainText(300).default(''),
  address: line,
  phone: line,
  email: line,
  site: line,
  /** Identifiers as they are printed, such as the tax number. */
  identifiers: z
    .array(z.strictObject({ label: PlainText(60).min(1), value: PlainText(100).min(1) }))
    .max(10)
    .default([]),
  bank: PlainText(1000).nullable().default(null),
  signatory: line,
  signatoryPosition: line,
  /** A PNG or JPEG picture as Base64. */
  logo: z.string().max(700_000).nullable().default(null),
  /** What the numbers of offers begin with. */
  prefix: PlainText(20).default(''),
  /** Per cent above which a discount needs somebody’s approval; null for never. */
  discountLimit: z.number().min(0).max(100).nullable().default(null),
  /** Pipeline → the stage a deal enters when its offer is accepted; the next open one unless told. */
  acceptedStages: z.record(z.uuid(), z.uuid()).default({}),
})
export type LetterheadContents = z.infer<typeof LetterheadContents>
const Letterhead = LetterheadContents.extend({ version: z.int() })
export type Letterhead = z.infer<typeof Letterhead>

export const getLetterhead = endpoint({
  method: 'GET',
  path: '/letterhead',
  summary: 'Who the workspace is on paper, and what holds for its offers',
  permission: 'template.read',
  returns: Letterhead,
})
export const changeLetterhead = endpoint({
  method: 'PUT',
  path: '/letterhead',
  summary: 'Change the letterhead as a whole; `version` is 0 for the first',
  permission: 'template.update',
  body: z.strictObject({ version: z.int().min(0), ...LetterheadContents.shape }),
  returns: Letterhead,
  refusals: ['common.stale'],
})
