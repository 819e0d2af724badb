import { expect, test } from 'vitest'
import { Content, type Question } from './contract-content.ts'
import { admitForm, campaignIn, originOf, readAnswers, suspicions, wordsIn } from './rules.ts'

const ask = (asks: Question['asks'], more: object = {}) => ({ key: asks, asks, ...more })
const content = (questions: object[], more: object = {}) =>
  Content.parse({ consent: null, questions, ...more })
const usual = content([
  ask('person', { required: true }),
  ask('phone'),
  ask('email', { required: true }),
  ask('message'),
])
const read = (form: Content, sent: Record<string, string>) =>
  readAnswers(form, sent, 'en', { country: 'GB', here: '2031-05-14T10:30' })

test('what was sent is read question by question, and what is wrong names its rule', () => {
  expect(
    read(usual, { person: ' Vera ', phone: '020 7946 0321', email: 'v@x.test', message: '', other: 'x' }),
  ).toEqual({
    answers: { lead: { person: 'Vera', phone: '020 7946 0321', email: 'v@x.test' }, own: [] },
    faults: {},
  })
  expect(read(usual, { phone: 'call me', email: 'at home', message: 'x'.repeat(10_001) }).faults).toEqual({
    person: 'required',
    phone: 'phone',
    email: 'email',
    message: 'long',
  })
  expect(read(usual, { person: 'a\u0000b', email: 'v@x.test' }).faults).toEqual({ person: 'unreadable' })
})

test('own questions are kept in the words they were asked in', () => {
  const form = content([
    ask('choice', { key: 'when', label: { en: 'When?', ru: 'Когда?' }, options: ['Now', 'Later'] }),
    ask('flag', { key: 'deliver', label: { en: 'Collect the wheels' } }),
  ])
  expect(read(form, { when: 'Later', deliver: '1' }).answers.own).toEqual([
    { label: 'When?', text: 'Later' },
    { label: 'Collect the wheels', text: '✓' },
  ])
  expect(read(form, { when: 'Never' }).faults).toEqual({ when: 'choice' })
})

test('S2-57 a time to meet is one of the calendar that is still to come', () => {
  const form = content([ask('email', { required: true }), ask('meetAt')])
  const of = (meetAt: string) => read(form, { email: 'v@x.test', meetAt })
  expect(of('2031-05-15T09:00')).toEqual({
    answers: { lead: { email: 'v@x.test' }, own: [], meetAt: '2031-05-15T09:00' },
    faults: {},
  })
  expect(of('2031-05-14 10:31').answers.meetAt).toBe('2031-05-14T10:31')
  expect(of('').faults).toEqual({})
  for (const wrong of ['2031-05-14T10:30', '2031-02-30T10:00', 'tomorrow', '2031-05-15', '2032-01-01T25:00'])
    expect(of(wrong).faults, wrong).toEqual({ meetAt: 'time' })
})

test('S3-026 without the consent that is asked for, nothing is taken', () => {
  const form = content([ask('person')], { consent: {} })
  expect(read(form, { person: 'Vera' }).faults).toEqual({ consent: 'required' })
  expect(read(form, { person: 'Vera', consent: '1' }).faults).toEqual({})
})

test('a form can be used only if its senders can be answered and nothing is asked twice', () => {
  const codes = (form: Content, stageId: string | null = null) =>
    admitForm(form, stageId).map(({ code }) => code)
  expect(codes(usual)).toEqual([])
  expect(codes(content([ask('person', { required: true }), ask('email')]))).toEqual(['form.unanswerable'])
  expect(codes(content([ask('email', { required: true }), ask('email', { key: 'other' })]))).toEqual([
    'form.twice',
  ])
  expect(
    codes(
      content([
        ask('email', { required: true }),
        ask('choice', { key: 'email', label: { en: 'x' }, options: ['a', 'b'] }),
      ]),
    ),
  ).toEqual(['form.twice'])
  expect(codes(content([ask('email', { required: true }), ask('choice', { options: ['a'] })]))).toEqual([
    'form.options',
    'required',
  ])
  expect(codes(content([ask('email', { required: true })], { mode: 'automatic' }))).toEqual(['required'])
})

test('a robot is suspected by what it does, and a person is not', () => {
  const now = Temporal.Instant.from('2026-03-01T10:00:10Z')
  const of = (message: string, more: object = {}) =>
    suspicions(
      { lead: { message }, own: [] },
      { trap: '', began: Temporal.Instant.from('2026-03-01T10:00:00Z'), now, often: false, ...more },
    )
  expect(of('See https://ours.test/tyres, please')).toEqual([])
  expect(of('', { began: null })).toEqual([])
  expect(of('', { trap: 'x' })).toEqual(['trap'])
  expect(of('', { began: now.subtract({ seconds: 1 }) })).toEqual(['fast'])
  expect(of('http://a.test http://b.test www.c.test')).toEqual(['links'])
  expect(of('', { often: true })).toEqual(['often'])
})

test('the page and the campaign come from the address, and nothing else does', () => {
  expect(originOf('https://shop.test/tyres?utm_source=news&utm_campaign=winter&id=7#form')).toEqual({
    page: 'https://shop.test/tyres',
    campaign: 'news / winter',
  })
  expect(originOf('javascript:alert(1)')).toBeNull()
  expect(originOf('not an address')).toBeNull()
  expect(campaignIn(new URL('https://shop.test/'))).toBeNull()
})

test('words fall back to the first language that has some', () => {
  expect(wordsIn({ ru: 'Привет', zh: '' }, 'zh')).toBe('Привет')
  expect(wordsIn({}, 'en')).toBe('')
})
