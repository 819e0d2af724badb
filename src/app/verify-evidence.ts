import { readFile } from 'node:fs/promises'
import { type Finding, verifyEvidence } from '#features/evidence/verify.ts'
import { headsIn } from './anchors.ts'

type Said = (name: string, count: number) => string

const archives: Record<string, string> = {
  'sheet.zip_bomb': 'it unpacks to absurdly more than it weighs, or holds too many files',
  'sheet.truncated': 'it is no ZIP file, or its end is missing',
  'sheet.encrypted': 'it is protected by a password',
}

const holding: Partial<Record<Finding['what'], Said>> = {
  manifest: (name) => `the manifest is whole, SHA-256 ${name}`,
  files: (_, count) => `all ${count} files are those of the manifest`,
  pdf: (name) => `the PDF is the one that was signed, SHA-256 ${name}`,
  text: () => 'the text is the one that was printed',
  signature: (name) => `the log tells of the signature of ${name}`,
  scan: (name) => `the file is the one that was entered as signed elsewhere, SHA-256 ${name}`,
  held: () =>
    'the text is the one Tessera held when that was entered; whether the file says the same is not checked',
  entered: (name) => `the log tells that a member entered it as signed elsewhere on ${name}, and by whom`,
  certificate: (name) =>
    `the signature file of ${name} fits the PDF; whether its issuer is accredited is not checked`,
  chain: (_, count) => `all ${count} events are whole, in order, and stand in the chain up to its heads`,
  heads: (_, count) => `all ${count} heads were written down outside the database when the log was sealed`,
}

const broken: Record<Finding['what'], Said> = {
  archive: (name) =>
    `the file cannot be read: ${archives[name] ?? 'it is broken, or names files outside of itself'}`,
  double: (name) => `${name} is in the file twice`,
  missing: (name) => `${name} is missing`,
  extra: (name) => `${name} is not in the manifest`,
  changed: (name) => `${name} was changed`,
  unreadable: (name) => `${name} cannot be read`,
  files: () => 'files differ',
  manifest: () => 'manifest.json was changed: it does not have the digest of manifest.sha256',
  pdf: (name) => `signed.pdf is not the PDF that was signed, SHA-256 ${name}`,
  text: () => 'contract.json is not the text that the log says was printed',
  begun: () =>
    'no event tells that the signing of this PDF began, or that this file was entered as signed elsewhere',
  signature: (name) => `what signatures.json says of ${name} is not what the log says`,
  unsigned: (name) => `${name} has not signed`,
  entered: () => 'what signatures.json says of what was entered is not what the log says',
  scan: (name) => `the file is not the one that was entered as signed elsewhere, SHA-256 ${name}`,
  held: () => 'contract.json is not the text that the log says was held',
  elsewhere: (name) => `${name} did not sign elsewhere`,
  slipped: (name) => `event ${name} tells of a signature that signatures.json leaves out`,
  certificate: (name) => `the signature file of ${name} does not fit the PDF, or its certificate is another`,
  event: (name) => `event ${name} was changed`,
  erased: (name) => `event ${name} was erased`,
  order: (name) => `event ${name} stands in the wrong place`,
  foreign: (name) => `event ${name} is of another record`,
  unlinked: (name) => `event ${name} leads to no head of the chain`,
  chain: (name) => `the chain does not lead to its head ${name}`,
  head: (name) => `head ${name} is not among those that were written down`,
  heads: () => 'heads differ',
}

const untold: Partial<Record<Finding['what'], Said>> = {
  elsewhere: (name) =>
    `the signature of ${name} was given elsewhere and entered by a member: Tessera vouches for the file as it was entered, not for the signature`,
  unsigned: (name) => `${name} has not signed`,
  certificate: (name) => `the algorithms in the signature file of ${name} cannot be checked here`,
  erased: (name) =>
    `what event ${name} said, for its values were erased; that it happened stands in the chain`,
  heads: () =>
    'whether the heads are those that were written down: give --heads with a copy of audit/heads.jsonl',
}

const words = ({ holds, what, name = '', count = 0 }: Finding): string => {
  const [mark, say] =
    holds === null
      ? ['not checked:', untold[what]]
      : holds
        ? ['holds:', holding[what]]
        : ['DOES NOT HOLD:', broken[what]]
  return `${mark} ${say?.(name, count) ?? what}`
}

/** Verifies a file of evidence and prints what holds and what does not; the exit code is 1 where something does not. */
export const tellEvidence = async (path: string, headsPath?: string): Promise<number> => {
  const heads = headsPath === undefined ? undefined : headsIn(await readFile(headsPath, 'utf8'))
  const { about, findings } = await verifyEvidence(path, heads)
  if (about)
    console.log(
      `Contract ${about.contract.number ?? ''} “${about.contract.name}”, version ${about.contract.version}`,
    )
  for (const finding of findings) console.log(words(finding))
  return findings.some(({ holds }) => holds === false) ? 1 : 0
}
