import type { en } from './activity-en.ts'

/** Phrases of how a board moves and what happens on it, in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'deal.activity': '动态',
  'deal.activity.empty': '这些商机还没有动态。',
  'deal.progress': '{share} 已推进',
  'deal.progress.of': '最近 7 天：{deals} 个商机中有 {moved} 个',
  'deal.progress.none': '这里没有进行中的商机，最近 7 天也没有结束的商机。',
  'deal.progress.about': '商机现在的阶段比 7 天前更靠后，或在此期间赢单，即为已推进。丢单的商机算作未推进。',
}
