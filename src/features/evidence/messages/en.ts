/** Phrases of the evidence of contracts, also those of the file itself. */
export const en = {
  'evidence.title': 'Evidence',
  'evidence.about':
    'One ZIP with the signed PDF, text, signatures and history, and with what proves that none of it was changed since. It is checked without Tessera’s database.',
  'evidence.get': 'Export the evidence',
  'evidence.waiting':
    'The log is sealed once a minute: {count, plural, one {# event waits} other {# events wait}} for it.',
  'refusal.evidence.unsealed':
    'The log is sealed once a minute: {count, plural, one {# event waits} other {# events wait}} for it. Try again in a minute.',
  'evidence.readme':
    'Evidence of contract {number} “{name}”, version {version}\n\nThe PDF that was signed has the SHA-256\n{sha256}\n\nWhat is in here\n  signed.pdf        the PDF as each party signed it\n  contract.json     its text, values and parties as they were printed\n  signatures.json   who signed, when, in which way, and how they were known\n  scans/            what was signed on paper\n  signatures/       signatures that came as files (CMS)\n  events.json       everything the log tells of this contract, in order\n  chain.json        the links that lead from these events to the heads of the sealed log; of other records they show only hashes\n  people.json       the names of those who acted\n  manifest.json     length and SHA-256 of every file; manifest.sha256 is its own\n\nHow to check it\n  npm run cli -- verify-evidence FILE [--heads heads.jsonl]\nwith any copy of Tessera, without a database and a network. It says what holds and names what does not. heads.jsonl is a copy of the heads that the installation wrote down outside its database whenever it sealed the log; with it, nobody can have written the history anew later.\n\nBy hand: the SHA-256 of signed.pdf is the number above, and stands in contract.signing_begun and with every signature. The digest of an event is the SHA-256 of its salt and its canonical JSON; each link is the SHA-256 of the link before, the marks and the digest.\n\nWhat it does not tell: whether the issuer of a certificate is accredited, and whether an event that is no signature was left out by whoever made this file.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
