import type { en } from './en.ts'

/** Phrases of invitations in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'invitation.one': 'Приглашение',
  'invitation.many': 'Приглашения',
  'invitation.new': 'Пригласить',
  'invitation.open': 'Открытые приглашения',
  'invitation.until': 'до {day}',
  'invitation.expired': 'Истекло',
  'invitation.withdraw': 'Отозвать',
  'invitation.withdrawn': 'Приглашение отозвано',
  'invitation.member': 'Этот человек уже участник.',
  'invitation.send': 'Отправить приглашение',
  'invitation.sent': 'Приглашение отправлено: {email}',
  'event.invitation.created': 'Приглашение отправил(а) {who}',
  'event.invitation.withdrawn': 'Приглашение отозвал(а) {who}',
}
