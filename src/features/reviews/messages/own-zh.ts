import type { en } from './own-en.ts'

export const zh: Record<keyof typeof en, string> = {
  'review.profile.own': '本公司要求',
  'review.source.own': '本公司对合同的要求',
  'review.own': '本公司对合同的要求',
  'review.own.about': '除现成的审查重点外，还可选择按本公司自己的清单审查。修改在下一次审查时生效。',
  'review.own.types': '事项：以下任一类条款',
  'review.own.missing': '缺失时',
  'review.own.missing.none': '可以没有',
  'review.own.says': '条款必须写明',
  'review.own.partly': '未写明时',
  'review.own.add': '添加事项',
  'review.own.remove': '删除“{name}”',
  'review.own.removed': '已不再要求“{name}”',
  'review.own.start': '从现成清单开始',
  'review.own.started': '已填入：{name}。保存之前不会生效。',
  'review.own.count': '{count} 个事项',
  'review.own.every': '每个事项都需要选择条款类型。',
  'issue.review.own.twice': '与第 {number} 个事项相同，请删除其中一个。',
  'issue.review.own.nothing': '该事项没有任何要求：请选择缺失时的严重程度，或条款必须写明的内容。',
  'event.workspace.review_own_changed': '{who} 修改了本公司对合同的要求：{count} 个事项',
}
