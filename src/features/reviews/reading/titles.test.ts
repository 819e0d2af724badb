import { expect, test } from 'vitest'
import { read } from '../rules-read.ts'
import { structureOf } from '../rules-structure.ts'

const headings = (text: string) => read(text).map(({ heading }) => heading)
const faults = (text: string) => structureOf(text, read(text)).map(({ rule }) => rule)

test('a page of short Chinese titles without numbers is cut at each of them', () => {
  const page =
    '许可协议\n\n本协议由您与许可方订立，请在使用前仔细阅读。\n\n许可与限制\n\n许可范围\n\n在本协议有效期内，您可以：\n\n在一台计算机上安装软件\n制作一份备份\n\n使用限制\n\n不得出租软件\n不得拆分软件\n'
  expect(headings(page)).toEqual(['许可协议', '许可与限制', '许可范围', '使用限制'])
  expect(faults(page)).not.toContain('heading_without_text')
})

test('a few Chinese characters before something as short are no title', () => {
  const letter = '协议\n\n双方于本日订立本协议。\n\n甲方代表\n\n张三 签字\n\n1. 标的\n乙方交付软件。'
  expect(headings(letter)).not.toContain('甲方代表')
})

test('a Chinese sentence with Latin names is no line in capitals', () => {
  const text =
    '服务合同\n\n第一章　内容\n\n乙方根据 UI 清单完成 API 开发，甲方应在 3 日内确认。\n\n第二章　费用\n\n甲方按月付款。'
  expect(headings(text)).toEqual(['服务合同', '内容', '费用'])
})

test('a chapter may begin with any word behind its number, a sentence about one may not', () => {
  const text = '合同\n第一章　标的\n软件一套。\n第二章　所有权\n归甲方。\n第三章 中止与终止\n双方协商。'
  expect(headings(text)).toEqual(['合同', '标的', '所有权', '中止与终止'])
  expect(headings('合同\n第一条 标的\n见\n第二条所约定的附件。')).toEqual(['合同', '标的'])
})

test('a list goes on with another point behind its figures', () => {
  const text = '合同\n一、责任\n1、甲方付款。\n二、费用\n1、价款为900元。\n2．签订后付款。\n3.次年另付。'
  expect(faults(text)).not.toContain('number_skipped')
  expect(faults('合同\n一、费用\n1、价款为900元。\n3．签订后付款。')).toContain('number_skipped')
})

test('clauses that stand side by side in the wrong section are told once', () => {
  const text = '2. Use\n1.1 No spam.\n1.2 No theft.\n1.3 No resale.\n3. Fees\n3.1 Monthly.'
  expect(
    faults(`Terms\n1. Scope\n1.1 Boards.\n${text}`).filter((rule) => rule === 'number_out_of_order'),
  ).toHaveLength(1)
})
