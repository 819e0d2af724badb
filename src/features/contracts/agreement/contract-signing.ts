import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { CalendarDay, PlainText, RefsShape } from '#kit/shapes.ts'
import { Elsewhere, signedFor } from './contract-entered.ts'

// How a contract is signed: by whom, in which order, and what is kept of each signature.

/** Of a signature that came as a file: what it says of itself. Whom its issuer is trusted by is not asked. */
const Certificate = z.object({
  name: z.string().nullable(),
  subject: z.string(),
  issuer: z.string(),
  /** In hexadecimal. */
  serial: z.string(),
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime(),
  /** Object identifiers of the digest and of the signature's algorithm. */
  digest: z.string(),
  algorithm: z.string(),
  /** When the signer says it was made. */
  signedAt: z.string().nullable(),
  /** Whether the signature was verified against the PDF; false where its algorithms are not known here. */
  checked: z.boolean(),
})
export type Certificate = z.infer<typeof Certificate>

const Signer = z.object({
  id: z.uuid(),
  side: z.enum(signedFor),
  /** Null for the other side, and for whoever signed elsewhere. */
  memberId: z.uuid().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  /** The path of the other side’s link; null where it was withdrawn, and for our own. */
  link: z.string().nullable(),
  expiresAt: z.iso.datetime().nullable(),
  way: z.enum(['page', 'link', 'paper', 'qualified', 'elsewhere']).nullable(),
  /** By what they were known: their account, a code by mail, the name they typed, the scan, or their certificate. */
  proof: z.enum(['account', 'code', 'name', 'scan', 'certificate']).nullable(),
  certificate: Certificate.nullable(),
  signedAt: z.iso.datetime().nullable(),
  /** The day that stands on paper. */
  signedOn: z.iso.date().nullable(),
  signedBy: z.string().nullable(),
  position: z.string().nullable(),
  /** Whether the scan of a signature on paper is kept. */
  scanned: z.boolean(),
  /** Whether it is their turn. */
  due: z.boolean(),
  /** Whether whoever asks may sign here. */
  mine: z.boolean(),
})
export const Signing = z.object({
  signing: z
    .object({
      number: z.int(),
      /** Of the PDF that is signed, or of the file of what was signed elsewhere. */
      sha256: z.string(),
      ordered: z.boolean(),
      begunAt: z.iso.datetime(),
      signers: z.array(Signer),
      /** Null where it is signed here. */
      elsewhere: Elsewhere.nullable(),
    })
    .nullable(),
  /** Whether it may be signed now, if somebody begins it. */
  ready: z.boolean(),
  /** Whether it may be entered now as signed elsewhere. */
  enterable: z.boolean(),
  /** What was entered as signed elsewhere by mistake, the last first; files are asked for by these ids. */
  takenBack: z.array(z.object({ id: z.uuid(), at: z.iso.datetime(), file: z.string() })),
  refs: RefsShape,
})
export type Signing = z.infer<typeof Signing>

const who = z.union([
  z.strictObject({ memberId: z.uuid() }),
  z.strictObject({ name: PlainText(200).min(1), email: z.email().nullable().default(null) }),
])
const days = z.int().min(1).max(90).default(14)
const refusals = ['auth.forbidden', 'common.not_found', 'contract.no_move'] as const

export const getSigning = endpoint({
  method: 'GET',
  path: '/contracts/{id}/signing',
  summary: 'Who signs a contract and who has; null before it begins',
  permission: 'contract.read',
  returns: Signing,
  refusals: ['common.not_found'],
})
export const beginSigning = endpoint({
  method: 'POST',
  path: '/contracts/{id}/signing',
  summary:
    'Print a contract for good and have it signed, by members of ours on the page and by the other side through links',
  permission: 'contract.update',
  body: z.strictObject({
    /** In the order in which they sign; each side at least once. */
    signers: z.array(who).min(2).max(20),
    ordered: z.boolean().default(false),
    /** How many days a link may be used. */
    days,
  }),
  returns: Signing,
  refusals: [...refusals, 'common.stale', 'common.unavailable', 'contract.blocked'],
})
export const signContract = endpoint({
  method: 'POST',
  path: '/contract-signers/{id}/signature',
  summary: 'Sign as the member who is named to',
  permission: 'contract.read',
  body: z.strictObject({
    position: PlainText(200).min(1),
    /** Of the PDF that was read. */
    sha256: z.string(),
  }),
  returns: Signing,
  refusals: [...refusals, 'common.stale', 'contract.not_your_turn'],
})
export const signOnPaper = endpoint({
  method: 'PUT',
  path: '/contract-signers/{id}/paper',
  summary: 'Send in as `file` the scan of what somebody signed on paper, with who and on which day',
  permission: 'contract.update',
  multipart: true,
  query: z.strictObject({ name: PlainText(200).min(1), on: CalendarDay }),
  /** A form: nothing stands beside the file. */
  body: z.unknown(),
  returns: Signing,
  refusals: [...refusals, 'common.too_large', 'contract.not_your_turn'],
})
export const signQualified = endpoint({
  method: 'PUT',
  path: '/contract-signers/{id}/signature-file',
  summary:
    'Send in as `file` a detached signature of the PDF (CMS, such as .p7s or .sig), as a provider of qualified signatures gives it; it is checked against the PDF and kept as it is',
  permission: 'contract.update',
  multipart: true,
  /** A form: nothing stands beside the file. */
  body: z.unknown(),
  returns: Signing,
  refusals: [...refusals, 'common.too_large', 'contract.not_your_turn'],
})

export const getScan = endpoint({
  method: 'GET',
  path: '/contract-signers/{id}/scan',
  summary: 'The scan of what somebody signed on paper, as it was sent in',
  permission: 'contract.read',
  /** A link names the workspace beside it. */
  query: z.object({}),
  returns: z.string(),
  streams: ['application/octet-stream'],
  refusals: ['common.not_found'],
})
export const renewLink = endpoint({
  method: 'PUT',
  path: '/contract-signers/{id}/link',
  summary: 'Give somebody of the other side a new link; the one before leads nowhere any more',
  permission: 'contract.update',
  body: z.strictObject({ days }),
  returns: Signing,
  refusals,
})
export const withdrawLink = endpoint({
  method: 'DELETE',
  path: '/contract-signers/{id}/link',
  summary: 'Withdraw the link of somebody of the other side',
  permission: 'contract.update',
  returns: Signing,
  refusals,
})
export const getSignedPdf = endpoint({
  method: 'GET',
  path: '/contracts/{id}/signing/pdf',
  summary: 'The PDF that is signed, as it was printed when signing began',
  permission: 'contract.read',
  returns: z.string(),
  streams: ['application/pdf'],
  refusals: ['common.not_found'],
})

export const getSignatureSheet = endpoint({
  method: 'GET',
  path: '/contracts/{id}/signing/sheet',
  summary:
    'The page of signatures as PDF: who signed what, when and how, and of what force its copies are; more than one are numbered',
  permission: 'contract.read',
  /** A link names the workspace beside it. */
  query: z.object({ copies: z.coerce.number().int().min(1).max(10).optional() }),
  returns: z.string(),
  streams: ['application/pdf'],
  refusals: ['common.not_found', 'common.unavailable'],
})

const open = { permission: 'public', returns: z.string() } as const
export const showSigning = endpoint({
  ...open,
  method: 'GET',
  path: '/c/{slug}/{key}',
  summary: 'The page on which the other side signs; works without scripts',
  streams: ['text/html'],
})
export const answerSigning = endpoint({
  ...open,
  method: 'POST',
  path: '/c/{slug}/{key}',
  summary:
    'A signature, a refusal, the wish for a code or the code, as application/x-www-form-urlencoded; the browser that gave the code is known for half an hour',
  streams: ['text/html'],
})
export const answerBySignature = endpoint({
  ...open,
  method: 'POST',
  path: '/c/{slug}/{key}/signature',
  summary:
    'A signature by certificate as `file` of a form (detached CMS, at most 2 MB), from a browser that gave the code where one is mailed',
  streams: ['text/html'],
})
export const showSigningPages = endpoint({
  ...open,
  method: 'GET',
  path: '/c/{slug}/{key}/pages',
  summary: 'The pages of what is to be signed, as SVG',
  streams: ['image/svg+xml'],
})
export const showSigningPdf = endpoint({
  ...open,
  method: 'GET',
  path: '/c/{slug}/{key}/pdf',
  summary: 'What is to be signed, as PDF',
  streams: ['application/pdf'],
})
