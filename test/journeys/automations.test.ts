import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageTag, locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const shot = process.env['SHOTS']

test.each(locales)(
  'S3-141 S1-36 an automation is built by hand, tried out, approved and published, and sets its task when a deal moves (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, button, notice, api, choose } = me
    const look = async (name: string) => {
      if (locale === 'en') await expectAccessible(page)
      if (shot) await page.screenshot({ path: `${shot}/${name}-${locale}.png`, fullPage: true })
    }
    const { items: ways } = await api<{
      items: { name: string; stages: { id: string; name: string; kind: string }[] }[]
    }>('get', '/pipelines')
    const sales = ways.find(({ name }) => name === 'Sales')!
    const [first, second] = [sales.stages[0]!, sales.stages[1]!]
    const words = `Позвонить ${locale} 打电话`
    const name = `Quokka ${locale}`
    const { id: dealId } = await api('post', '/deals', { name, source: 'site', stageId: first.id })

    await page.goto('/w/demo/settings/automations')
    await page.getByRole('table', { name: t('automation.many'), exact: true }).waitFor()
    await look('automations')
    await button('automation.new').click()
    await page.getByRole('menuitem', { name: t('automation.blank'), exact: true }).click()
    await page.getByRole('textbox', { name: t('automation.name') }).fill(name)
    await page.getByRole('combobox', { name: t('automation.trigger') }).click()
    await choose(t('automation.on.entered'))
    await page.getByRole('combobox', { name: t('automation.stage') }).click()
    await choose(second.name)
    await page.getByRole('textbox', { name: t('automation.title') }).fill(words)
    await page.getByText(t('automation.says.entered', { stage: second.name })).waitFor()
    await button('draft.keep').click()
    await notice(t('state.saved')).waitFor()
    await look('automation-draft')

    await button('automation.trial').click()
    const trial = page.getByRole('dialog')
    await trial.getByRole('combobox', { name: t('automation.trial.record') }).fill(name)
    await me.chooseFound(name)
    await trial.getByRole('button', { name: t('automation.trial.run'), exact: true }).click()
    await trial.getByText(t('automation.trial.holds')).waitFor()
    await trial.getByText(words).waitFor()
    await look('automation-trial')
    await trial.getByRole('button', { name: t('action.close') }).click()
    const tasks = async () =>
      (
        await api<{ items: { title: string }[] }>(
          'get',
          `/tasks?filter=${encodeURIComponent(JSON.stringify(['subject', 'in', [dealId]]))}`,
        )
      ).items.map(({ title }) => title)
    expect(await tasks()).toEqual([])

    expect(await button('draft.publish').isDisabled()).toBe(true)
    const other = await atWork(journey, locale, 'admin@demo.test')
    const { items } = await api<{ items: { id: string; contents: { name: string } }[] }>(
      'get',
      '/automations',
    )
    const { id } = items.find(({ contents }) => contents.name === name)!
    await other.page.goto(`/w/demo/settings/automations?automation=${id}`)
    await other.button('draft.approve').click()
    await button('draft.publish').click()
    await notice(t('draft.published', { number: 1 })).waitFor()

    await api('post', `/deals/${dealId}/moves`, { stageId: second.id })
    // The automations of the other languages are in force too.
    await expect.poll(tasks).toContain(words)
    const runs = page.getByRole('region', { name: t('automation.runs') })
    await runs.getByRole('link', { name, exact: true }).waitFor()
    await runs
      .getByRole('button', { name: t('automation.run.details') })
      .first()
      .click()
    await runs.getByText(words).waitFor()
    await look('automation-runs')
    await page.goto(`/w/demo/deals/${dealId}`)
    await page.getByText(t('timeline.via.named', { name })).waitFor()
    if (shot && locale === 'ru') {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto(`/w/demo/settings/automations?automation=${id}`)
      await runs.getByRole('link', { name, exact: true }).waitFor()
      await page.screenshot({ path: `${shot}/automation-dark.png`, fullPage: true })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: `${shot}/automation-phone.png`, fullPage: true })
      await page.goto('/w/demo/settings/automations')
      await runs.waitFor()
      await page.screenshot({ path: `${shot}/automations-phone.png`, fullPage: true })
    }
    await page.context().close()
  },
)

test.each(locales)(
  'S3-040 the list names what keeps an automation from its work, and a run that failed names all that was missing (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, api } = me
    const admin = await atWork(journey, 'en', 'admin@demo.test')
    const step = (name: string, kind: string, more = {}) => ({ name, kind, probability: 50, ...more })
    const { stages } = await api<{ stages: { id: string }[] }>('post', '/pipelines', {
      name: `Blocked ${locale}`,
      stages: [
        step('Talk', 'open', { checklist: [`Called ${locale}`] }),
        step('Offer', 'open', { required: ['amount'] }),
        step('Won', 'won'),
      ],
    })
    const publish = async (name: string, more: object) => {
      const plan = { name, noun: 'deal', filter: { and: [] }, roleId: 'admin', ...more }
      const { id } = await api('post', '/automations', plan)
      await admin.api('post', `/automations/${id}/draft/answers`, { version: 1, approved: true, words: '' })
      await api('post', `/automations/${id}/editions`, { version: 2 })
      return id
    }
    const never = `Never ${locale}`
    await publish(never, {
      when: { on: 'entered', stageId: stages[2]!.id },
      filter: ['state', 'in', ['open']],
      steps: [{ do: 'note', body: 'Seen' }],
    })
    const id = await publish(`Moved ${locale}`, {
      when: { on: 'demand' },
      steps: [{ do: 'move', stageId: stages[1]!.id }],
    })
    const deal = { name: `Stuck ${locale}`, source: 'site', stageId: stages[0]!.id }
    const { id: recordId } = await api('post', '/deals', deal)
    await api('post', `/automations/${id}/runs`, { recordId })

    await page.goto('/w/demo/settings/automations')
    const warned = t('automation.warning.never', { names: t('deal.state') })
    const line = page.getByRole('row').filter({ hasText: never })
    await line.getByText(warned).waitFor()
    const names = new Intl.ListFormat(languageTag[locale]).format([t('deal.amount'), `Called ${locale}`])
    const why = `${t('refusal.deal.blocked')} ${names}.`
    const run = page.getByRole('region', { name: t('automation.runs') }).getByRole('listitem')
    await run
      .filter({ hasText: `Stuck ${locale}` })
      .getByText(why)
      .waitFor()
    if (locale === 'en') await expectAccessible(page)
    if (shot) {
      await page.screenshot({ path: `${shot}/automation-warned-${locale}.png`, fullPage: true })
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: `${shot}/automation-warned-phone-${locale}.png`, fullPage: true })
    }
    await line.getByRole('button', { name: never }).click()
    await page.getByRole('alert').filter({ hasText: warned }).waitFor()
    await Promise.all([page.context().close(), admin.page.context().close()])
  },
)

test.each(locales)(
  'S3-040 an address for webhooks is added, and its secret shown once (%s)',
  async (locale) => {
    const { page, t, button } = await atWork(journey, locale)
    await page.goto('/w/demo/settings/automations')
    const hooks = page.getByRole('region', { name: t('webhook.many') })
    await hooks.getByRole('textbox', { name: t('webhook.name') }).fill(`Ledger ${locale}`)
    await hooks.getByRole('textbox', { name: t('webhook.url') }).fill('https://me:pass@ledger.example/hook')
    await button('webhook.add').click()
    await hooks.getByText(t('issue.webhook.credentials')).waitFor()
    await hooks.getByRole('textbox', { name: t('webhook.url') }).fill('https://ledger.example/hook')
    await button('webhook.add').click()
    await hooks.getByText(/whsec_/).waitFor()
    await hooks.getByText(`Ledger ${locale}`, { exact: true }).waitFor()
    if (locale === 'en') await expectAccessible(page)
    if (shot) await hooks.screenshot({ path: `${shot}/webhooks-${locale}.png` })
    await hooks.getByRole('button', { name: t('action.close'), exact: true }).click()
    expect(await hooks.getByText(/whsec_/).count()).toBe(0)
    await page.context().close()
  },
)

test.each(locales)(
  'S3-015 a series is started from a deal, counted on its page, and ended by a reply (%s)',
  async (locale) => {
    const { page, t, button, notice, api } = await atWork(journey, locale)
    const { items } = await api<{ items: { id: string; contents: { name: string } }[] }>(
      'get',
      '/automations',
    )
    const series = items.find(({ contents }) => contents.name === 'Letters and a call until they answer')!
    const { name } = series.contents
    const { items: ways } = await api<{ items: { name: string; stages: { id: string }[] }[] }>(
      'get',
      '/pipelines',
    )
    const stageId = ways.find((way) => way.name === 'Sales')!.stages[0]!.id
    const emails = [`vera-${locale}@example.test`]
    const { id: contactId } = await api('post', '/contacts', { name: `Vera ${locale}`, emails })
    const { id } = await api('post', '/deals', {
      name: `Series ${locale}`,
      source: 'site',
      stageId,
      contacts: [{ id: contactId }],
    })
    const sent = async () => {
      const told = await api<{ items: { sent: number }[] }>('get', `/automations/${series.id}/letters`)
      return told.items[0]?.sent ?? 0
    }
    const before = await sent()
    await page.goto(`/w/demo/deals/${id}`)
    await button('automation.start').click()
    await page.getByRole('menuitem', { name, exact: true }).click()
    await notice(t('automation.started', { name })).waitFor()
    await expect.poll(sent).toBe(before + 1)
    await page.reload()
    await button('automation.start').click()
    await page.getByRole('menuitem', { name: t('automation.replied', { name }) }).click()
    await notice(t('automation.replied.done')).waitFor()
    await page.goto(`/w/demo/settings/automations?automation=${series.id}`)
    const table = page.getByRole('table', { name: t('letter.many') })
    await table.getByText(t('letter.replied')).waitFor()
    await page
      .getByRole('textbox', { name: t('automation.video') })
      .first()
      .waitFor()
    if (locale === 'en') await expectAccessible(page)
    if (shot) await page.screenshot({ path: `${shot}/series-${locale}.png`, fullPage: true })
    await page.context().close()
  },
)

test.each(locales)(
  'S3-040 a new deal with a customer is a step of the builder, and stands on the customer’s page (%s)',
  async (locale) => {
    const { page, t, button, notice, api, choose } = await atWork(journey, locale)
    const [name, customer] = [`Once more ${locale}`, `Кенгуру 袋鼠 ${locale}`]
    const { id: companyId } = await api('post', '/companies', { name: customer })
    await page.goto('/w/demo/settings/automations')
    await button('automation.new').click()
    await page.getByRole('menuitem', { name: t('automation.blank'), exact: true }).click()
    await page.getByRole('textbox', { name: t('automation.name') }).fill(name)
    await page.getByRole('combobox', { name: t('automation.noun') }).click()
    await choose(t('company.one'))
    await page.getByRole('combobox', { name: t('automation.trigger') }).click()
    await choose(t('automation.on.demand'))
    await button('automation.step.add').click()
    await page.getByRole('menuitem', { name: t('automation.do.deal'), exact: true }).click()
    await button('automation.step.remove', { n: 1 }).click()
    await page.getByRole('combobox', { name: t('automation.stage') }).click()
    await choose('Qualified')
    await page.getByRole('textbox', { name: t('automation.dealName') }).fill(`${name}: {{name}}`)
    if (locale === 'en') await expectAccessible(page)
    if (shot) await page.screenshot({ path: `${shot}/automation-deal-${locale}.png`, fullPage: true })
    await button('draft.keep').click()
    await notice(t('state.saved')).waitFor()
    const { items } = await api<{
      items: { id: string; contents: { name: string } }[]
    }>('get', '/automations')
    const { id } = items.find(({ contents }) => contents.name === name)!
    const admin = await atWork(journey, locale, 'admin@demo.test')
    await admin.page.goto(`/w/demo/settings/automations?automation=${id}`)
    await admin.button('draft.approve').click()
    await button('draft.publish').click()
    await notice(t('draft.published', { number: 1 })).waitFor()

    await page.goto(`/w/demo/companies/${companyId}`)
    await button('automation.start').click()
    await page.getByRole('menuitem', { name, exact: true }).click()
    await notice(t('automation.started', { name })).waitFor()
    const deals = page.getByRole('region', { name: t('deal.many'), exact: true })
    await deals.getByRole('link', { name: `${name}: ${customer}` }).waitFor()
    if (shot) await page.screenshot({ path: `${shot}/automation-deal-made-${locale}.png`, fullPage: true })
    await deals.getByRole('link', { name: `${name}: ${customer}` }).click()
    await page.getByRole('heading', { level: 1, name: `${name}: ${customer}` }).waitFor()
    await page.getByText(t('timeline.via.named', { name })).waitFor()
    await Promise.all([page.context().close(), admin.page.context().close()])
  },
)
