import type { en } from './portfolio-en.ts'

export const zh: Record<keyof typeof en, string> = {
  'contract.portfolio': '合同的查看方式',
  'contract.portfolio.list': '列表',
  'contract.portfolio.board': '看板',
  'contract.portfolio.risks': '风险',
  'contract.portfolio.points': '事项',
  'contract.portfolio.board.title': '合同状态看板',
  'contract.portfolio.risks.title': '合同风险热图',
  'contract.portfolio.keys': 'Enter 打开，方向键切换卡片',
  'contract.portfolio.risk': '风险 {count}：审查发现中尚未处理的部分',
  'contract.portfolio.open': '{count} 项谈判事项未决',
  'contract.risks.about':
    '最近一次审查中尚未处理的发现：错误计 9 分，警告计 3 分，提示计 1 分，每个主题最多 27 分。分数最高的合同排在最前；点击数字可查看相应的发现。',
  'contract.risks.unreviewed': '{count, number} 份合同从未审查',
  'contract.risks.made': '错误 {error} 项，警告 {warning} 项，提示 {hint} 项',
  'contract.risks.empty.title': '没有已审查的合同',
  'contract.risks.empty.text': '请在合同页面上进行审查：发现的问题会按主题列在这里，直到有人处理。',
}
