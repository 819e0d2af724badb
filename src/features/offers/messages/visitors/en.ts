/** What customers read by the link and in the mail; no page of the web app says it. */
export const en = {
  'offer.visit.title': 'Offer {number}',
  'offer.visit.pdf': 'Download the PDF',
  'offer.visit.page': 'Page {page} of {pages} of the offer',
  'offer.visit.name': 'Your name',
  'offer.visit.words': 'Your words (may stay empty with an answer)',
  'offer.visit.accept': 'Accept the offer',
  'offer.visit.decline': 'Decline',
  'offer.visit.comment': 'Only send the words',
  'offer.visit.renew': 'Ask for a new offer',
  'offer.visit.wrong.name': 'Please write your name.',
  'offer.visit.wrong.words': 'Please write what you want to say.',
  'offer.visit.wrong.late': 'Too much came at once. Nothing you typed is lost: please try again in a while.',
  'offer.visit.state.sent':
    '{until, select, yes {This offer holds until {day}.} other {We are waiting for your answer.}}',
  'offer.visit.state.expired': 'This offer held until {day}. You can ask for a new one below.',
  'offer.visit.state.accepted': 'Accepted by {by}. Thank you!',
  'offer.visit.state.declined': 'Declined by {by}.',
  'offer.visit.state.withdrawn': 'This offer was withdrawn.',
  'offer.visit.state.superseded': 'A newer revision has taken the place of this offer.',
  'offer.visit.late.accept': 'I would like to have this offer after all.',
  'offer.visit.late.decline': 'I no longer want this offer.',
  'offer.visit.none.title': 'There is no offer here',
  'offer.visit.none.text': 'The link is wrong, or it was taken back. Please ask whoever sent it.',
  'offer.mail.subject': 'Offer {number} from {seller}',
  'offer.mail.hello': 'Good day!',
  'offer.mail.text': 'Please find our offer “{title}”.',
  'offer.mail.link': 'You can read it, ask questions and answer here:\n{link}',
  'offer.mail.until': 'It holds until {day}.',
  'offer.mail.bye': '{seller}',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
