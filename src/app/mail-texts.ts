export const languages = ['en', 'zh', 'ru'] as const
export type Language = (typeof languages)[number]

type Text = { subject: string; text: string }

/** What we write to people; a language without one of these does not compile. */
export type MailTexts = {
  passwordReset: (of: { name: string; link: string }) => Text
  invitation: (of: { inviter: string; workspace: string; link: string; days: number }) => Text
}

const paragraphs = (...lines: string[]) => `${lines.join('\n\n')}\n`

const days = (count: number) => {
  const form = new Intl.PluralRules('ru').select(count)
  return `${count} ${form === 'one' ? 'день' : form === 'few' ? 'дня' : 'дней'}`
}

export const mailTexts: Record<Language, MailTexts> = {
  en: {
    passwordReset: ({ name, link }) => ({
      subject: 'A new password for Tessera',
      text: paragraphs(
        `Hello ${name},`,
        'here you can set a new password. The link works once, for one hour:',
        link,
        'If you did not ask for this, you need not do anything: your password stays as it is.',
      ),
    }),
    invitation: ({ inviter, workspace, link, days }) => ({
      subject: `${inviter} invites you to ${workspace}`,
      text: paragraphs(
        'Hello,',
        `${inviter} invites you to work together in ${workspace} on Tessera. Here you can join:`,
        link,
        `The link works for ${days} ${days === 1 ? 'day' : 'days'}. If you were not expecting it, just ignore this mail.`,
      ),
    }),
  },
  zh: {
    passwordReset: ({ name, link }) => ({
      subject: '重设您的 Tessera 密码',
      text: paragraphs(
        `${name}，您好：`,
        '请点击以下链接设置新密码。链接一小时内有效，只能使用一次：',
        link,
        '如果这不是您本人的操作，无需理会，密码不会改变。',
      ),
    }),
    invitation: ({ inviter, workspace, link, days }) => ({
      subject: `${inviter}邀请您加入“${workspace}”`,
      text: paragraphs(
        '您好：',
        `${inviter}邀请您在 Tessera 上加入“${workspace}”，一起工作。请点击以下链接加入：`,
        link,
        `链接 ${days} 天内有效。如果您并未预期收到此邮件，请忽略。`,
      ),
    }),
  },
  ru: {
    passwordReset: ({ name, link }) => ({
      subject: 'Новый пароль для Tessera',
      text: paragraphs(
        `Здравствуйте, ${name}!`,
        'Задать новый пароль можно по этой ссылке. Она сработает один раз и действует один час:',
        link,
        'Если вы этого не просили, ничего делать не нужно: пароль останется прежним.',
      ),
    }),
    invitation: ({ inviter, workspace, link, days: count }) => ({
      subject: `${inviter} приглашает вас в «${workspace}»`,
      text: paragraphs(
        'Здравствуйте!',
        `${inviter} приглашает вас работать вместе в «${workspace}» на Tessera. Присоединиться можно по ссылке:`,
        link,
        `Срок действия ссылки: ${days(count)}. Если вы не ждали этого письма, просто не обращайте на него внимания.`,
      ),
    }),
  },
}

/** The first of ours that a person chose or their browser asks for, or undefined. */
export const languageOf = (chosen?: string | null, acceptLanguage?: string | null): Language | undefined => {
  const asked = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return [chosen, ...asked].map((l) => languages.find((known) => known === l)).find((l) => l !== undefined)
}
