/** Phrases of invitations. */
export const en = {
  'invitation.one': 'Invitation',
  'invitation.many': 'Invitations',
  'invitation.new': 'Invite',
  'invitation.open': 'Open invitations',
  'invitation.until': 'until {day}',
  'invitation.expired': 'Expired',
  'invitation.withdraw': 'Withdraw',
  'invitation.withdrawn': 'Invitation withdrawn',
  'invitation.member': 'This person is a member already.',
  'invitation.send': 'Send invitation',
  'invitation.sent': 'Invitation sent to {email}',
  'event.invitation.created': '{who} invited a person',
  'event.invitation.withdrawn': '{who} withdrew the invitation',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
