import { choice, day, instant, integer, longText, money, ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { crud, noun } from '#kit/noun.ts'

export const offerStates = [
  'draft',
  'review',
  'approved',
  'issued',
  'sent',
  'accepted',
  'declined',
  'withdrawn',
  'superseded',
] as const
export type OfferState = (typeof offerStates)[number]

/** What we offer a customer on paper, for a deal. Once it is issued it never changes; a new revision takes its place. */
export const offer = noun(
  'offer',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    number: text({ fixed: true, find: true, column: true }),
    dealId: ref('deal', { required: true, once: true, column: true }),
    state: choice(offerStates, { fixed: true, column: true }),
    companyId: ref('company', { column: true }),
    contactId: ref('contact'),
    amount: money({ fixed: true, column: true }),
    validUntil: day({ column: true }),
    ownerId: ref('member', { column: true }),
    locale: choice(locales, { kept: true }),
    /** None means the ready-made one of its language. */
    templateId: ref('template', { of: 'typst' }),
    /** A document of Word beside the PDF; none is made without. */
    docxTemplateId: ref('template', { of: 'docx' }),
    intro: longText({ max: 4000 }),
    terms: longText({ max: 10_000 }),
    revision: integer({ fixed: true }),
    issuedAt: instant({ fixed: true }),
    sentAt: instant({ fixed: true, column: true }),
    viewedAt: instant({ fixed: true }),
    answeredAt: instant({ fixed: true }),
    answeredBy: text({ fixed: true }),
  },
  { plural: 'offers', title: 'name', owners: ['ownerId'], parent: 'dealId' },
)
export const {
  list: listOffers,
  count: countOffers,
  export: exportOffers,
  create: createOffer,
  get: getOffer,
  update: updateOffer,
  remove: removeOffer,
  restore: restoreOffer,
} = crud(offer)
