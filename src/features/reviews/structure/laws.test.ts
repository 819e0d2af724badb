import { expect, test } from 'vitest'
import { read } from '../rules-read.ts'
import { laws } from './laws.ts'

const cited = (text: string) => laws({ text, clauses: read(text) }).map(({ values }) => values['law'])

test('a law that is out of force is named once, in three languages', () => {
  expect(cited('服务合同\n1. 依据《中华人民共和国合同法》订立。\n2. 违约按《合同法》处理。')).toEqual([
    '《中华人民共和国合同法》',
  ])
  expect(cited('Договор\n1. Права охраняет Закон РФ «Об авторском праве и смежных правах».')).toHaveLength(1)
  expect(cited('Договор\n1. Закупка проведена по 94-ФЗ.')).toEqual(['94-ФЗ'])
  expect(cited('Agreement\n1. The Supplier complies with Directive 95/46/EC.')).toEqual([
    'Directive 95/46/EC',
  ])
})

test('laws in force are left alone, and so is the full title of the one that came after', () => {
  expect(cited('服务合同\n1. 依据《中华人民共和国民法典》《劳动合同法》订立。')).toEqual([])
  expect(cited('Договор\n1. Закупка проведена по 44-ФЗ, данные хранят по 152-ФЗ.')).toEqual([])
  expect(
    cited('Agreement\n1. Regulation (EU) 2016/679 on data, repealing Directive 95/46/EC, applies.'),
  ).toEqual([])
})

test('what was in force when the contract was made is no fault of it', () => {
  expect(cited('服务合同\n签订日期：2019年3月5日\n\n1. 依据《中华人民共和国合同法》订立。')).toEqual([])
  expect(cited('服务合同\n签订日期：2023年3月5日\n\n1. 依据《中华人民共和国合同法》订立。')).toHaveLength(1)
})
