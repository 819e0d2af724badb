import type { en } from './en.ts'

/** Phrases of API tokens in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'token.one': 'API 令牌',
  'token.many': 'API 令牌',
  'token.about': '持有您令牌的程序在此工作区的权限与您相同，不会更多。',
  'token.new': '新建令牌',
  'token.name': '名称',
  'token.name.about': '说明用途，例如“网店”。',
  'token.life': '有效期',
  'token.days': '{count} 天',
  'token.forever': '永久有效',
  'token.expires': '有效期至 {day}',
  'token.used': '{when}使用过',
  'token.unused': '从未使用',
  'token.once': '请立即复制令牌，之后不会再显示。',
  'token.example': '每次请求都需携带：',
  'token.revoke': '撤销',
  'token.revoke.title': '撤销“{name}”？',
  'token.revoke.text': '使用该令牌的程序将立即被拒绝，且无法恢复。',
  'token.revoked': '令牌已撤销',
  'token.empty.title': '还没有令牌',
  'token.empty.text': '令牌可让您的程序在此读写数据，例如网店、电话系统或脚本。',
}
