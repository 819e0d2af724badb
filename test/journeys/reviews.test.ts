import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Finding } from '#features/reviews/contract.ts'
import { locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const names = { en: 'service-en', zh: 'licence-zh', ru: 'development-ru' } as const

test.each(locales)(
  'S1-13 S2-16 a contract is pasted, what is wrong with it is named, and each point is decided (%s)',
  async (locale) => {
    const { page, t, button, notice, api } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    await page.goto('/w/demo/reviews')
    await button('review.new').first().click()
    const form = page.getByRole('dialog', { name: t('review.new') })
    await form.getByRole('textbox', { name: t('review.name') }).fill(`Draft ${locale}`)
    await form.getByRole('button', { name: t('action.save'), exact: true }).click()
    await arriveAt(page, /reviews\/[0-9a-f-]{36}/)
    const id = page.url().split('/').at(-1)!

    // A scanned picture is refused with what to do, and nothing is lost by it.
    const picture = {
      name: 'scan.png',
      mimeType: 'image/png',
      buffer: Buffer.from('89504e470d0a1a0a', 'hex'),
    }
    const chooser = page.waitForEvent('filechooser')
    await button('review.choose').click()
    await (await chooser).setFiles(picture)
    await page.getByRole('alert').getByText(t('issue.review.scan')).waitFor()
    await look()

    const text = readFileSync(
      new URL(`../../src/features/reviews/samples/${names[locale]}.txt`, import.meta.url),
      'utf8',
    )
    await page.getByRole('textbox', { name: t('review.paste') }).fill(text)
    await button('review.go').click()
    const findings = page.getByRole('region', { name: t('review.findings') })
    const items = findings.getByRole('listitem')
    await items.first().waitFor()
    await look()
    type Reading = { findings: Pick<Finding, 'id' | 'rule' | 'severity' | 'clause' | 'values'>[] }
    const found = (await api<Reading>('get', `/reviews/${id}/reading`)).findings
    expect(await items.count()).toBe(found.length)

    // A mark in the text opens what is said about it.
    await page
      .getByRole('region', { name: t('review.text') })
      .getByRole('link')
      .first()
      .click()
    const opened = items.filter({ has: page.getByRole('button', { expanded: true }) })
    await opened.getByRole('button', { name: t('review.decide.waived') }).click()
    const dialog = page.getByRole('dialog', { name: t('review.decide.waived') })
    await dialog.getByRole('textbox').fill(`Ничего 没关系 ${locale}`)
    await look()
    await dialog.getByRole('button', { name: t('review.decide.waived') }).click()
    await notice(t('review.decided.waived')).waitFor()
    await opened.getByText(`Ничего 没关系 ${locale}`).waitFor()
    await findings.getByText(t('review.shown.decided'), { exact: true }).click()
    expect(await items.count()).toBe(1)
    await notice(t('review.decided.waived'))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await expect
      .poll(async () => (await api<Reading>('get', `/reviews/${id}/reading`)).findings)
      .toEqual(found.map((f) => expect.objectContaining({ id: f.id, decision: null })))

    // What the contract covers is told, and leads to its clauses.
    await findings.locator('summary').click()
    await look()
    const place = findings.locator('details').getByRole('link', { name: /^\d/ }).first()
    const number = await place.innerText()
    await place.click()
    const sought = page.getByRole('region', { name: t('review.text') }).locator('[data-sought]')
    await sought.getByText(number.split('(')[0]!).first().waitFor()
    const [{ y }, { height }] = [(await sought.boundingBox())!, page.viewportSize()!]
    expect(y > 0 && y < height).toBe(true)
    await sought.locator('[data-type]').first().hover()
    await page.getByRole('tooltip').waitFor()

    // What was not recognised may stand there all the same.
    await findings.getByText(t('review.shown.all'), { exact: true }).click()
    const near = found.find((f) => f.rule === 'missing_clause' && f.clause !== null)!
    await findings
      .getByRole('button', {
        name: t('review.rule.missing_clause', { type: t(`review.type.${near.values['type']}`) }),
      })
      .click()
    await findings
      .getByRole('button', { name: new RegExp(`^${t('review.nearest.is', { place: '' }).trim()}`) })
      .click()
    await notice(t('review.decided.waived')).waitFor()
    await findings
      .locator('details')
      .getByRole('link', { name: t('review.decision.waived') })
      .waitFor()
    await look()

    // Read for the other side by another profile, it opens with the list that counts what is open.
    await page.goto('/w/demo/reviews')
    await page
      .getByRole('row')
      .filter({ hasText: `Draft ${locale}` })
      .getByText(String(found.filter((f) => f.severity === 'error' && f.id !== near.id).length), {
        exact: true,
      })
      .first()
      .waitFor()
    await look()
    await page.context().close()
  },
)

test.each(locales)(
  'S2-16 what the company itself asks of contracts is set down once, and a review asks for it (%s)',
  async (locale) => {
    const { page, t, button, notice, choose, api } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    await page.goto('/w/demo/settings/review-profile')
    await page.getByText(t('review.own.about')).waitFor()
    await button('review.own.start').click()
    await page.getByRole('menuitem', { name: t('review.profile.elements') }).click()
    await notice(t('review.own.started', { name: t('review.profile.elements') })).waitFor()
    const matters = page.getByRole('group')
    const before = await matters.count()
    expect(before).toBeGreaterThan(8)

    // A matter that asks for nothing is told so, and cannot be kept.
    await button('review.own.add').click()
    await page.getByText(t('review.own.every')).waitFor()
    const last = matters.last()
    await last.getByRole('combobox', { name: t('review.own.types') }).click()
    await choose(t('review.type.source_escrow'))
    await page.keyboard.press('Escape')
    await last.getByRole('combobox', { name: t('review.own.missing') }).click()
    await choose(t('review.own.missing.none'))
    await last.getByText(t('issue.review.own.nothing')).waitFor()
    expect(await button('action.save').isDisabled()).toBe(true)
    await last.getByRole('combobox', { name: t('review.own.missing') }).click()
    await choose(t('review.severity.error'))
    await look()
    await button('action.save').click()
    await notice(t('state.saved')).waitFor()

    // A review by it misses what nobody ready-made asks for.
    const { id } = await api('post', '/reviews', { name: locale, side: 'customer', profile: 'own' })
    await page.goto(`/w/demo/reviews/${id}`)
    const text = readFileSync(
      new URL(`../../src/features/reviews/samples/${names[locale]}.txt`, import.meta.url),
      'utf8',
    )
    await page.getByRole('textbox', { name: t('review.paste') }).fill(text)
    await button('review.go').click()
    const findings = page.getByRole('region', { name: t('review.findings') })
    const missing = findings.getByText(
      t('review.rule.missing_clause', { type: t('review.type.source_escrow') }),
    )
    await missing.first().click()
    await findings.getByText(t('review.source', { source: t('review.source.own') })).waitFor()

    // What is taken out comes back by undo.
    await page.goto('/w/demo/settings/review-profile')
    await button('review.own.remove', { name: t('review.type.source_escrow') }).click()
    expect(await matters.count()).toBe(before)
    await notice(t('review.own.removed', { name: t('review.type.source_escrow') }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    expect(await matters.count()).toBe(before + 1)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  },
)
