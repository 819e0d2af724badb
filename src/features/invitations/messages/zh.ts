import type { en } from './en.ts'

/** Phrases of invitations in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'invitation.one': '邀请',
  'invitation.many': '邀请',
  'invitation.new': '邀请成员',
  'invitation.open': '待接受的邀请',
  'invitation.until': '有效期至 {day}',
  'invitation.expired': '已过期',
  'invitation.withdraw': '撤回',
  'invitation.withdrawn': '邀请已撤回',
  'invitation.member': '此人已是成员。',
  'invitation.send': '发送邀请',
  'invitation.sent': '邀请已发送至 {email}',
  'event.invitation.created': '{who}发出了邀请',
  'event.invitation.withdrawn': '{who}撤回了邀请',
}
