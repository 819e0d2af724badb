import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authFixture } from './auth-fixture.ts'
import { createMail } from './mail.ts'
import { languageOf, languages, mailTexts } from './mail-texts.ts'

let fixture: Awaited<ReturnType<typeof authFixture>>
beforeAll(async () => {
  fixture = await authFixture()
})
afterAll(() => fixture.close())

const letter = { to: 'b@example.test', subject: 'Hello', text: 'the secret link', purpose: 'invitation' }

/** A mail server that takes every letter, or refuses every recipient. */
const smtp = async (refuses = false) => {
  const received: string[] = []
  const talk = (socket: Socket) => {
    let inLetter = false
    socket.write('220 ready\r\n')
    socket.on('error', () => {})
    socket.on('data', (data) => {
      const text = data.toString()
      received.push(text)
      if (inLetter) {
        if (text.endsWith('\r\n.\r\n')) inLetter = false
        return socket.write('250 ok\r\n')
      }
      if (text.startsWith('DATA')) inLetter = true
      return socket.write(
        text.startsWith('DATA')
          ? '354 go\r\n'
          : refuses && text.startsWith('RCPT')
            ? '550 no\r\n'
            : '250 ok\r\n',
      )
    })
  }
  const server = createServer(talk).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, received, stop: () => server.close() }
}

const noted = async () =>
  (
    await fixture.pool.query(
      'select purpose, to_address, body_text, sent_at, error from mail_out order by id desc limit 1',
    )
  ).rows[0]

test('without a mail server, letters are caught, newest first', async () => {
  const { mail } = fixture
  await mail.send(letter)
  await mail.send({ ...letter, subject: 'Again', html: '<p>Again</p>' })
  expect(mail.catches).toBe(true)
  const caught = await mail.listCaught()
  expect(caught).toMatchObject([
    { subject: 'Again', html: '<p>Again</p>' },
    { ...letter, html: null },
  ])
  expect(await mail.listCaught({ limit: 1 })).toHaveLength(1)
})

test('with one, they are sent and noted without their secret, and the catcher shows nothing, not even older ones', async () => {
  await fixture.mail.send(letter)
  const server = await smtp()
  const mail = createMail({ smtpUrl: server.url, from: 'Tessera <crm@example.test>', pool: fixture.pool })
  await mail.send(letter)
  expect(server.received.join('')).toContain('RCPT TO:<b@example.test>')
  expect(server.received.join('')).toContain('the secret link')
  expect(await noted()).toEqual({
    purpose: 'invitation',
    to_address: letter.to,
    body_text: null,
    sent_at: expect.any(Date),
    error: null,
  })
  expect(mail.catches).toBe(false)
  expect(await mail.listCaught()).toEqual([])
  await mail.close()
  server.stop()
})

test('a letter that the server refuses is noted with its reason, and the caller knows', async () => {
  const server = await smtp(true)
  const mail = createMail({ smtpUrl: server.url, from: 'crm@example.test', pool: fixture.pool })
  await expect(mail.send(letter)).rejects.toThrow(/550/)
  expect(await noted()).toMatchObject({ sent_at: null, error: expect.stringContaining('550') })
  await mail.close()
  server.stop()
})

test('old letters are swept', async () => {
  const { mail, pool } = fixture
  await mail.send({ ...letter, to: 'old@example.test' })
  await pool.query(
    `update mail_out set made_at = now() - interval '91 days' where to_address = 'old@example.test'`,
  )
  await mail.sweep()
  expect((await mail.listCaught()).map((m) => m.to)).not.toContain('old@example.test')
  expect(await mail.listCaught()).not.toEqual([])
})

test.each(languages)('the texts in %s carry the link and the names', (language) => {
  const link = 'https://crm.example.test/join?token=abc'
  const invitation = mailTexts[language].invitation({ inviter: 'Anna', workspace: 'Acme', link, days: 7 })
  expect(invitation.text).toContain(`\n${link}\n`)
  expect(invitation.text).toMatch(/Anna.*Acme/s)
  expect(invitation.subject).toMatch(/Anna.*Acme/)
  expect(mailTexts[language].passwordReset({ name: 'Bob', link }).text).toContain('Bob')
})

test('Russian counts days as Russian does', () => {
  const text = (days: number) =>
    mailTexts.ru.invitation({ inviter: 'А', workspace: 'Б', link: 'x', days }).text
  expect([1, 3, 7, 21].map((n) => /ссылки: ([^.]*)/.exec(text(n))![1])).toEqual([
    '1 день',
    '3 дня',
    '7 дней',
    '21 день',
  ])
})

test('a person’s own language goes before their browser’s', () => {
  expect(languageOf('ru', 'zh-CN')).toBe('ru')
  expect(languageOf(null, 'fr-FR, zh-Hans;q=0.9, en;q=0.8')).toBe('zh')
  expect(languageOf(null, 'fr')).toBeUndefined()
})
