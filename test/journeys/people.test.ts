import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { totp } from '#app/auth-fixture.ts'
import { demoPassword } from '#app/demo-data.ts'
import { languageName, languageTag, type Locale, locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney, wordsOf } from './app.ts'
import { atWork, type Words } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const password = 'four plain words here'

/** Somebody who is not signed in, with a browser of their language. */
const stranger = async (locale: Locale) => {
  const context = await journey.browser.newContext({ locale: languageTag[locale], baseURL: journey.base })
  return context.newPage()
}

/** The link in the newest letter to an address, as the mail catcher shows it. */
const linkTo = async (page: Page, t: Words, to: string) => {
  await page.goto('/mail')
  const letter = page.getByRole('article').filter({ hasText: t('mail.to', { to }) })
  return (await letter.first().getByRole('link').getAttribute('href')) ?? ''
}

const enter = async (page: Page, email: string, secret: string) => {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(secret)
  await page.keyboard.press('Enter')
}

const look = (page: Page, locale: Locale) => (locale === 'en' ? expectAccessible(page) : undefined)

test.each(locales)(
  'somebody is invited by mail in the language of the workspace, and joins with the role given (%s)',
  async (locale) => {
    const { page, t, button, notice, api, choose } = await atWork(journey, locale)
    await page.goto('/w/demo/settings/workspace')
    await page.getByRole('textbox', { name: t('workspace.name') }).fill(`Tessera ${locale}`)
    await look(page, locale)
    await page.getByRole('combobox', { name: t('workspace.locale'), exact: true }).click()
    await choose(languageName[locale])
    await button('action.save').click()
    await notice(t('state.saved')).waitFor()

    await page.goto('/w/demo/settings/members')
    await page.getByText('admin@demo.test').waitFor()
    await look(page, locale)
    await button('invitation.new').click()
    const form = page.getByRole('dialog', { name: t('invitation.new') })
    await form.getByRole('textbox', { name: t('member.name') }).fill('Nora Bell')
    const mail = form.getByRole('textbox', { name: t('member.email') })
    await mail.fill('admin@demo.test')
    await form.getByRole('combobox', { name: t('member.roleId') }).click()
    await choose(t('role.analyst'))
    await look(page, locale)
    await form.getByRole('button', { name: t('invitation.send') }).click()
    await form.getByText(t('invitation.member')).waitFor()
    await mail.fill(`nora.${locale}@new.test`)
    await form.getByRole('button', { name: t('invitation.send') }).click()
    await notice(t('invitation.sent', { email: `nora.${locale}@new.test` })).waitFor()
    await page.getByRole('link', { name: t('mail.open') }).click()
    await page.getByRole('heading', { level: 1, name: t('mail.title') }).waitFor()
    await look(page, locale)
    const link = await linkTo(page, t, `nora.${locale}@new.test`)

    // Her own browser speaks something else: the invitation decides.
    const hers = await stranger(locale === 'en' ? 'ru' : 'en')
    await hers.goto(link)
    await hers.getByRole('heading', { name: t('join.to', { workspace: `Tessera ${locale}` }) }).waitFor()
    await look(hers, locale)
    await hers.getByRole('textbox', { name: t('join.name') }).fill('Нора 贝尔')
    await hers.locator('input[name=password]').fill(password)
    await hers.getByRole('button', { name: t('join.go') }).click()
    await arriveAt(hers, /\/w\/demo\/desk/)
    await hers.getByRole('button', { name: t('shell.userMenu', { name: 'Нора 贝尔' }) }).waitFor()
    await hers.getByRole('region', { name: t('dashboard.widget.contracts'), exact: true }).waitFor()
    const me = await hers.request.get('/api/me', { headers: { 'x-workspace': 'demo' } })
    expect(await me.json()).toMatchObject({ name: 'Нора 贝尔', role: { id: 'analyst' } })

    // A used, a withdrawn, an expired and an invented link say the same, and what helps.
    const refused = async (at: string) => {
      await hers.goto(at)
      await hers
        .getByRole('alert')
        .filter({ hasText: t('refusal.auth.invitation_used') })
        .waitFor()
    }
    await refused(link)
    await look(hers, locale)
    await refused('/join/nonsense')
    const invite = async (email: string) => {
      await api('post', '/invitations', { email, name: 'Late Person', roleId: 'guest' })
      return linkTo(page, t, email)
    }
    const late = await invite(`late.${locale}@new.test`)
    await journey.runtime.pool.query(
      `update invitation set expires_at = now() - interval '1 hour' where email = $1`,
      [`late.${locale}@new.test`],
    )
    await refused(late)
    await page.goto('/w/demo/settings/members')
    await page.getByText(t('invitation.expired')).waitFor()
    await button('invitation.withdraw').first().click()
    await notice(t('invitation.withdrawn')).waitFor()
    await refused(late)

    // Who has an account already signs in with it, and is led back to the invitation.
    const known = `known.${locale}@new.test`
    await journey.runtime.auth.createUser({ email: known, name: 'Known Person', password })
    const theirs = await stranger(locale)
    await theirs.goto(await invite(known))
    await theirs.getByText(t('join.known')).waitFor()
    await look(theirs, locale)
    await theirs.getByRole('link', { name: t('join.signIn') }).click()
    await arriveAt(theirs, /sign-in/)
    await enter(theirs, known, password)
    await theirs.getByRole('button', { name: t('join.go') }).click()
    await arriveAt(theirs, /\/w\/demo/)
    await Promise.all([hers, theirs, page].map((p) => p.context().close()))
  },
)

test.each([
  ['en', 'manager@demo.test'],
  ['ru', 'manager2@demo.test'],
  ['zh', 'head@demo.test'],
] as const)(
  'a forgotten password is set anew by mail, and ends every session (%s)',
  async (locale, email) => {
    const old = await atWork(journey, locale, email)
    const t = await wordsOf(locale)
    const page = await stranger(locale)
    await page.goto('/sign-in')
    await look(page, locale)
    await enter(page, email, 'not the password')
    await page
      .getByRole('alert')
      .filter({ hasText: t('refusal.auth.wrong_password') })
      .waitFor()
    await page.getByRole('link', { name: t('signIn.forgot') }).click()
    await page.getByRole('heading', { name: t('forgot.title') }).waitFor()
    await page.locator('input[name=email]').fill(email)
    await look(page, locale)
    await page.getByRole('button', { name: t('forgot.go') }).click()
    await page.getByText(t('forgot.sent', { email })).waitFor()
    await look(page, locale)
    await page.getByRole('link', { name: t('mail.open') }).click()
    await page.getByRole('heading', { level: 1, name: t('mail.title') }).waitFor()
    const link = await linkTo(page, t, email)
    await page.goto(link)
    await page.locator('input[name=password]').fill(password)
    await look(page, locale)
    await page.getByRole('button', { name: t('reset.go') }).click()
    await page.getByText(t('reset.done')).waitFor()
    await page.getByRole('link', { name: t('signIn.go') }).click()
    await enter(page, email, password)
    await arriveAt(page, /\/w\/demo/)
    await old.page.reload()
    await arriveAt(old.page, /\/sign-in/)

    await page.goto(link)
    await page.locator('input[name=password]').fill(password)
    await page.getByRole('button', { name: t('reset.go') }).click()
    await page
      .getByRole('alert')
      .filter({ hasText: t('refusal.auth.token_expired') })
      .waitFor()
    await page.getByRole('link', { name: t('reset.again') }).waitFor()
    await Promise.all([old.page, page].map((p) => p.context().close()))
  },
)

test.each([
  ['en', 'admin@demo.test'],
  ['ru', 'storekeeper@demo.test'],
  ['zh', 'analyst@demo.test'],
] as const)(
  'the second factor goes on with a picture and off again, and sessions end elsewhere (%s)',
  async (locale, email) => {
    const { page, t, button, notice } = await atWork(journey, locale, email)
    const prompt = page.getByRole('dialog', { name: t('password.confirm') })
    const confirm = async (secret: string) => {
      await prompt.locator('input[name=password]').fill(secret)
      await prompt.getByRole('button', { name: t('action.continue') }).click()
    }
    await page.goto('/w/demo/settings/security')
    await button('secondFactor.start').click()
    await confirm('not the password')
    await prompt.getByText(t('password.wrong')).waitFor()
    await look(page, locale)
    await confirm(demoPassword)
    await page.getByRole('img', { name: t('secondFactor.picture') }).waitFor()
    const uri = await page.getByRole('link', { name: t('secondFactor.openApp') }).getAttribute('href')
    const codes = await page.locator('code').allInnerTexts()
    expect(codes).toHaveLength(10)
    await look(page, locale)
    const first = page.getByRole('textbox', { name: t('secondFactor.step.code') })
    await first.fill('000000')
    await button('secondFactor.start').click()
    await page.getByText(t('refusal.auth.wrong_code')).waitFor()
    await first.fill(totp(uri ?? ''))
    await button('secondFactor.start').click()
    await notice(t('secondFactor.started')).waitFor()

    const elsewhere = await stranger(locale)
    const arrive = async (code: string) => {
      await elsewhere.goto('/sign-in')
      await enter(elsewhere, email, demoPassword)
      await elsewhere.getByRole('heading', { name: t('secondFactor.title') }).waitFor()
      await elsewhere.getByRole('textbox', { name: t('secondFactor.code') }).fill(code)
      await elsewhere.getByRole('button', { name: t('action.continue') }).click()
    }
    await arrive('000000')
    await elsewhere.getByText(t('refusal.auth.wrong_code')).waitFor()
    await look(elsewhere, locale)
    await arrive(totp(uri ?? ''))
    await arriveAt(elsewhere, /\/w\/demo/)
    // No page may be open that notices and leads to sign-in by itself.
    await elsewhere.goto('about:blank')
    await elsewhere.context().clearCookies()
    await arrive(codes[0]!)
    await arriveAt(elsewhere, /\/w\/demo/)
    await elsewhere.getByRole('navigation').first().waitFor()

    await page.reload()
    await page.getByText(t('sessions.current')).waitFor()
    await look(page, locale)
    await button('sessions.endOthers').click()
    await button('sessions.endOthers').waitFor({ state: 'hidden' })
    // The open page elsewhere finds out at the next change it would have been told.
    const owner = await atWork(journey, locale)
    await owner.api('post', '/companies', { name: `Told ${locale}` })
    await arriveAt(elsewhere, /\/sign-in/)

    await button('secondFactor.stop').click()
    await confirm(demoPassword)
    await notice(t('secondFactor.stopped')).waitFor()
    await elsewhere.goto('/sign-in')
    await enter(elsewhere, email, demoPassword)
    await arriveAt(elsewhere, /\/w\/demo/)

    // The password itself: the wrong old one is told beside its input.
    await page.locator('input[name=current]').fill('not the password')
    await page.locator('input[name=next]').fill(password)
    await button('password.change').click()
    await page.getByText(t('password.wrong')).waitFor()
    await page.locator('input[name=current]').fill(demoPassword)
    await button('password.change').click()
    await notice(t('password.changed')).waitFor()
    await Promise.all([elsewhere, owner.page, page].map((p) => p.context().close()))
  },
)

test.each(locales)('an API token is shown once, works, and is revoked (%s)', async (locale) => {
  const { page, t, button, notice, choose } = await atWork(journey, locale)
  const asks = async (token: string) =>
    (await fetch(`${journey.base}/api/me`, { headers: { authorization: `Bearer ${token}` } })).status
  await page.goto('/w/demo/settings/tokens')
  await button('token.new').click()
  const form = page.getByRole('dialog', { name: t('token.new') })
  await form.getByRole('textbox', { name: t('token.name') }).fill(`Web shop ${locale}`)
  await form.getByRole('combobox', { name: t('token.life') }).click()
  await choose(t('token.days', { count: 30 }))
  await look(page, locale)
  await form.getByRole('button', { name: t('action.create') }).click()
  await form.getByText(t('token.once')).waitFor()
  const token = await form.locator('pre').innerText()
  await look(page, locale)
  expect(await asks(token)).toBe(200)
  await form
    .getByRole('button', { name: t('action.close'), exact: true })
    .last()
    .click()
  await page.getByText(`Web shop ${locale}`).waitFor()
  await page.reload()
  await page.getByText(`Web shop ${locale}`).waitFor()
  expect(await page.content()).not.toContain(token)
  await look(page, locale)
  await button('token.revoke').click()
  await page
    .getByRole('dialog', { name: t('token.revoke.title', { name: `Web shop ${locale}` }) })
    .getByRole('button', { name: t('token.revoke'), exact: true })
    .click()
  await notice(t('token.revoked')).waitFor()
  expect(await asks(token)).toBe(401)
  await page.context().close()
})
