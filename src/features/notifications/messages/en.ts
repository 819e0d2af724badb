/** Phrases of notices. */
export const en = {
  'notifications.title': 'Notices',
  'notifications.unread': '{count, plural, one {# unread notice} other {# unread notices}}',
  'notifications.readAll': 'Mark all as read',
  'notifications.empty': 'Nothing new. Mentions, tasks and reminders come here.',
  'notifications.new': 'new',
  'notifications.someone': 'Somebody',
  'notifications.tessera': 'Tessera',
  'notification.mention': '{who} mentioned you: {what}',
  'notification.assigned':
    '{noun, select, lead {A lead for you: {what}} other {{who} gave you a task: {what}}}',
  'notification.leads':
    '{count, plural, one {A lead from a file for you: {what}} other {# leads from a file for you, {what} among them}}',
  'notification.reminder': 'Reminder: {what}',
  'notification.import': 'An import has ended: {what}',
  'notification.to_sign': '{who} asks you to sign: {what}',
  'notification.signed': 'Signed by all, in force: {what}',
  'notification.unsigned': 'The other side does not sign: {what}',
  'notification.responsible': '{who} gave notice of who answers for a contract: {what}',
  'notification.overtaken': 'An amendment signed first touches the same clauses: {what}',
  'notification.review': '{who} asks you to review: {what}',
  'notification.approved': '{who} approved your draft: {what}',
  'notification.accepted': 'Offer accepted: {what}',
  'notification.declined': 'Offer declined: {what}',
  'notification.commented': 'The customer wrote about: {what}',
  'notification.returned': '{who} gave your draft back: {what}',
  'notification.automation': '{text} · {what}',
  'notification.automation_failed': 'An automation failed: {what}',
  'notification.idle':
    '{noun, select, deal {{count, plural, one {Your deal {what} has} other {# of your deals, {what} among them, have}}} other {{count, plural, one {Your client {what} has} other {# of your clients, {what} among them, have}}}} no next step planned',
  'notification.pool':
    '{count, plural, one {{what} goes} other {# customers go, {what} among them,}} back to the pool in {days, plural, one {# day} other {# days}} unless you do something',
  'notification.mailing':
    '{who} no longer wants {desk, select, head {the head’s desk} other {the desk “My day”}} by mail',
  'notification.unbooked':
    '{count, plural, one {{names} is taken by now and was not booked again for {what}} other {{names} are taken by now and were not booked again for {what}}}',
  'notification.unlined':
    'No offer could be made for {what}: the deal has no lines. Add lines to the deal, then {on, select, entered {move it into its stage again} other {have the automation run again}}',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
