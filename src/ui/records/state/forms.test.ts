import { describe, expect, test } from 'vitest'
import { choice, identifier, instant, longText, phones, ref, text } from '#kit/fields.ts'
import { noun } from '#kit/noun.ts'
import { bodyOf, firstValues, formParts, likenessValues, missing } from './forms.ts'

const job = noun(
  'job',
  {
    about: longText(),
    title: text({ required: true, key: true, column: true }),
    taxId: identifier(['inn'], { key: true }),
    phones: phones({ key: true }),
    state: choice(['open', 'done'], { required: true }),
    dueAt: instant({ required: true }),
    ownerId: ref('member', { column: true }),
    doneAt: instant({ fixed: true }),
  },
  { plural: 'jobs', title: 'title', owners: ['ownerId'] },
)

describe('a form', () => {
  test('asks first what must be there, and folds the rest into groups', () => {
    const { main, groups } = formParts(job, ['title', 'ownerId'], () => true, { state: 'open' })
    expect(main.map(([key]) => key)).toEqual(['dueAt', 'title', 'ownerId'])
    expect(groups.map((g) => [g.name, g.fields.map(([key]) => key)])).toEqual([
      ['reach', ['phones']],
      ['legal', ['taxId']],
      ['other', ['about', 'state']],
    ])
  })

  test('leaves out what the role hides and what the server sets', () => {
    const { main, groups } = formParts(job, undefined, (key) => key !== 'phones', {})
    const keys = [...main, ...groups.flatMap((g) => g.fields)].map(([key]) => key)
    expect(keys).not.toContain('phones')
    expect(keys).not.toContain('doneAt')
  })

  test('begins with what is likely', () => {
    expect(firstValues(job, 'm', 'soon', { title: 'Call' })).toEqual({
      ownerId: 'm',
      state: 'open',
      dueAt: 'soon',
      title: 'Call',
    })
  })

  test('sends no blanks and knows what is missing', () => {
    const values = { title: '  ', phones: ['', '+1'], state: 'open', nonsense: 1 }
    expect(bodyOf(job, values)).toEqual({ phones: ['+1'], state: 'open' })
    expect(missing(job, values)).toEqual(['title', 'dueAt'])
  })

  test('S3-022 looks for doubles by what is unmistakable', () => {
    expect(
      likenessValues(job, {
        title: 'North',
        taxId: '77',
        phones: ['12', '+7 495 1234567'],
        about: 'long enough',
      }),
    ).toEqual({
      title: 'North',
      phones: ['+7 495 1234567'],
    })
  })
})
