import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

test.each(locales)(
  'S3-038 a rule is made by hand, seen in a dry run, and names itself on the lead it gives away (%s)',
  async (locale) => {
    const { page, t, button, api, notice, choose } = await atWork(journey, locale)
    const name = `Quokkas ${locale}`
    const { id } = await api('post', '/leads', { name, source: 'event', topic: `Boxes ${locale}` })
    await page.goto('/w/demo/settings/routing')
    const rules = page.getByRole('table', { name: t('routing.rules'), exact: true })
    await rules.waitFor()
    const lines = rules.getByRole('row')
    const before = await lines.count()

    await button('routing.rule.new').click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: t('action.apply'), exact: true }).click()
    await form.getByText(t('issue.required')).first().waitFor()
    await form.getByRole('textbox', { name: t('routing.rule.name') }).fill(name)
    await form.getByRole('button', { name: t('filter.add') }).click()
    await choose(t('lead.topic'))
    const value = page.getByRole('textbox', { name: t('filter.value') })
    await value.fill(`boxes ${locale}`)
    await value.press('Enter')
    await form.getByRole('combobox', { name: t('routing.to.members') }).click()
    await choose('Adrian Holt')
    await page.keyboard.press('Tab')
    if (locale === 'en') await expectAccessible(page)
    await form.getByRole('button', { name: t('action.apply'), exact: true }).click()
    await expect.poll(() => lines.count()).toBe(before + 1)
    // First of all: the rules above it would take the lead.
    for (let n = before - 2; n > 0; n--) await button('routing.rule.up', { name }).press('Enter')
    await expect.poll(() => lines.nth(1).innerText()).toContain(name)

    await button('routing.trial.run').click()
    const trial = page.getByRole('table', { name: t('routing.trial'), exact: true })
    const tried = trial.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
    await tried.getByText('Adrian Holt').waitFor()
    await tried.getByText(t('routing.trial.different')).waitFor()
    await page
      .getByRole('table', { name: t('routing.trial.people') })
      .getByRole('row')
      .filter({ hasText: 'Adrian Holt' })
      .waitFor()
    if (locale === 'en') await expectAccessible(page)

    await button('action.save').click()
    await notice(t('state.saved')).waitFor()
    await page.goto(`/w/demo/leads/${id}`)
    await button('routing.again').click()
    await notice(t('routing.done', { name: 'Adrian Holt', rule: name })).waitFor()
    await page.getByText(t('event.lead.routed', { whom: 'Adrian Holt' })).waitFor()
    expect(await api('get', `/leads/${id}`)).toMatchObject({ rule: name })
    await button('action.undo').click()
    await expect
      .poll(async () => (await api<{ refs: object }>('get', `/leads/${id}`)).refs)
      .toSatisfy((refs: object) => !JSON.stringify(refs).includes('Adrian'))
    await page.context().close()
  },
)

test.each(locales)('S3-038 a rule that no lead comes to says so before it is saved (%s)', async (locale) => {
  const { page, t, button, choose } = await atWork(journey, locale)
  const name = `Everything ${locale}`
  await page.goto('/w/demo/settings/routing')
  const lines = page.getByRole('table', { name: t('routing.rules'), exact: true }).getByRole('row')
  await lines.nth(1).waitFor()
  const before = await lines.count()
  await button('routing.rule.new').click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: t('routing.rule.name') }).fill(name)
  await form.getByRole('combobox', { name: t('routing.to.members') }).click()
  await choose('Adrian Holt')
  await page.keyboard.press('Tab')
  await form.getByRole('button', { name: t('action.apply'), exact: true }).click()
  await expect.poll(() => lines.count()).toBe(before + 1)
  for (let n = before - 2; n > 0; n--) await button('routing.rule.up', { name }).press('Enter')
  await lines
    .nth(2)
    .getByText(t('routing.rule.taken', { names: name }))
    .waitFor()
  expect(await lines.nth(1).innerText()).not.toContain(t('routing.rule.taken', { names: name }))
  if (locale === 'en') await expectAccessible(page)
  await page.context().close()
})

test('two editors: what the second typed stays until they choose', async () => {
  const { page, t, button } = await atWork(journey, 'en')
  await page.goto('/w/demo/settings/routing')
  const rules = page.getByRole('table', { name: t('routing.rules'), exact: true })
  await rules.waitFor()
  const remove = rules.getByRole('button', { name: /^Remove/ })
  const count = await remove.count()
  const nameAt = async (row: number) =>
    (await rules.getByRole('rowheader').nth(row).innerText()).replace(/^\d+\. /, '')
  const first = await nameAt(0)
  await remove.first().click()
  await expect.poll(() => remove.count()).toBe(count - 1)
  const { page: other } = await atWork(journey, 'en', 'admin@demo.test')
  await other.goto('/w/demo/settings/routing')
  await other
    .getByRole('button', { name: /^Move .* down$/ })
    .first()
    .click()
  await other.getByRole('button', { name: t('action.save'), exact: true }).click()
  await page.getByText(t('routing.stale.title')).waitFor()
  expect(await remove.count()).toBe(count - 1)
  await button('routing.stale.theirs').click()
  await expect.poll(() => remove.count()).toBe(count)
  await expect.poll(() => nameAt(1)).toBe(first)
})

test('several leads are given away at once, and back', async () => {
  const { page, t, button, api, notice } = await atWork(journey, 'en')
  const { memberId: me } = await api<{ memberId: string }>('get', '/me')
  const made = await Promise.all(
    ['Numbats 1', 'Numbats 2'].map((name) =>
      api<{ id: string }>('post', '/leads', { name, source: 'event', ownerId: me }),
    ),
  )
  const owners = () =>
    Promise.all(made.map(async ({ id }) => (await api<{ ownerId: string }>('get', `/leads/${id}`)).ownerId))
  const rules = await Promise.all(
    made.map(async ({ id }) => (await api<{ rule: string }>('get', `/leads/${id}`)).rule),
  )
  await page.goto('/w/demo/leads?find=Numbats')
  for (const name of ['Numbats 1', 'Numbats 2'])
    await page.getByRole('checkbox', { name: t('list.select', { name }) }).check()
  await button('routing.again').click()
  await notice(t('bulk.done', { count: 2 })).waitFor()
  const after = await Promise.all(
    made.map(async ({ id }) => (await api<{ rule: string }>('get', `/leads/${id}`)).rule),
  )
  expect(after).not.toEqual(rules)
  await button('action.undo').click()
  await expect.poll(owners).toEqual([me, me])
  await page.context().close()
})
