import { Anchor, Button, Code, Stack, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import type { Form } from '../contract.ts'
import type { Question } from '../contract-content.ts'
import { zoneIn } from '../rules.ts'
import { frameSnippet, plainSnippet } from './snippets.ts'

/** How a form is put on a site, and how visitors see it. */
export const ShareForm = ({ form, unsaved }: { form: Form; unsaved: boolean }) => {
  const t = useT()
  const { locale } = useLocale()
  const address = new URL(form.path, location.origin).href
  const { timeZone } = useSession().workspace
  const label = (asks: Question['asks']) =>
    asks === 'meetAt' ? `${t(`form.asks.${asks}`)} (${zoneIn(locale, timeZone)})` : t(`form.asks.${asks}`)
  const words = { send: t('form.send'), consent: t('form.consent.words') }
  return (
    <Stack gap="md" component="section" aria-label={t('form.share')}>
      <Text fw={600}>{t('form.share')}</Text>
      <div>
        <Text size="sm">{t('form.share.link')}</Text>
        <Anchor href={address} target="_blank" style={{ overflowWrap: 'anywhere' }}>
          {address}
        </Anchor>
      </div>
      <Snippet title={t('form.share.frame')} text={frameSnippet(form, address)} />
      <Snippet title={t('form.share.plain')} text={plainSnippet(form, address, locale, label, words)} />
      {form.active && (
        <div>
          <Text size="sm" mb={4}>
            {t('form.preview')}
            {unsaved && ` · ${t('form.preview.unsaved')}`}
          </Text>
          <iframe
            key={form.version}
            title={t('form.preview')}
            src={`${form.path}?lang=${locale}`}
            style={{
              width: '100%',
              height: 520,
              border: '1px solid var(--mantine-color-default-border)',
              borderRadius: 8,
            }}
          />
        </div>
      )}
    </Stack>
  )
}

const Snippet = ({ title, text }: { title: string; text: string }) => {
  const t = useT()
  return (
    <div>
      <Text size="sm" mb={4}>
        {title}
      </Text>
      <Code block style={{ maxHeight: 180 }} tabIndex={0}>
        {text}
      </Code>
      <Button
        mt={6}
        size="compact-sm"
        variant="default"
        leftSection={<IconCopy size={14} />}
        onClick={() => void navigator.clipboard.writeText(text).then(() => showDone(t('state.copied')))}
      >
        {t('form.share.copy')}
      </Button>
    </div>
  )
}
