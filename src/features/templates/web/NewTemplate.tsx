import { Button, Group, Menu, Modal, Stack, Text } from '@mantine/core'
import { IconFileTypeDocx, IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { type Locale, locales } from '#kit/i18n.ts'
import { useTell } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { NewMenu } from '#ui/shell/NewMenu.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createTemplate, type templateKinds } from '../contract.ts'
import type { DocxFile } from '../contract-docx.ts'
import { DocxUpload, Samples } from './DocxUpload.tsx'
import { NameAndLanguage } from './TemplateHead.tsx'

type Props = { onMade: (id: string) => void }

/** Makes a template: in Typst from the ready-made one of a language, or of a document of Word. */
export const NewTemplate = ({ onMade }: Props) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const create = useTell(createTemplate)
  const { locale: own } = useLocale()
  const [sending, setSending] = useState(false)
  const make = (kind: (typeof templateKinds)[number], name: string, locale: Locale) =>
    create.mutate(
      { body: { kind, name, locale } },
      { onSuccess: ({ id }) => onMade(id), onError: (error) => showProblem(problem(error)) },
    )
  return (
    <>
      <NewMenu label={t('template.new')} busy={create.isPending}>
        <Menu.Label>{t('template.format.typst')}</Menu.Label>
        {locales.map((locale) => (
          <Menu.Item
            key={locale}
            onClick={() =>
              make('offer', `${t('template.kind.offer')}: ${t(`template.locale.${locale}`)}`, locale)
            }
          >
            {t(`template.locale.${locale}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('template.format.mail')}</Menu.Label>
        <Menu.Item
          leftSection={<IconMail size={16} aria-hidden />}
          onClick={() => make('mail', t('template.kind.mail'), own)}
        >
          {t('template.mail.new')}
        </Menu.Item>
        {may('template.update') && (
          <>
            <Menu.Label>{t('template.format.docx')}</Menu.Label>
            <Menu.Item
              leftSection={<IconFileTypeDocx size={16} aria-hidden />}
              onClick={() => setSending(true)}
            >
              {t('template.docx.new')}
            </Menu.Item>
          </>
        )}
      </NewMenu>
      {sending && <NewDocx onMade={onMade} onClose={() => setSending(false)} />}
    </>
  )
}

/** Makes a template of a document of Word, once it has been sent in and nothing is wrong with it. */
const NewDocx = ({ onMade, onClose }: Props & { onClose: () => void }) => {
  const t = useT()
  const { locale } = useLocale()
  const [named, setNamed] = useState({ name: '', locale })
  const [file, setFile] = useState<DocxFile | null>(null)
  const create = useTell(createTemplate)
  const take = (sent: DocxFile) => {
    setFile(sent)
    if (named.name === '') setNamed({ ...named, name: sent.name.replace(/\.docx$/i, '').slice(0, 100) })
  }
  const make = () =>
    file &&
    create.mutate(
      { body: { kind: 'offer', fileId: file.id, ...named } },
      { onSuccess: ({ id }) => (onClose(), onMade(id)) },
    )
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('template.docx.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('template.docx.about')}
        </Text>
        <Samples />
        <DocxUpload label={t('template.docx.choose')} onSent={take} />
        {file && (
          <Text component="output" size="sm" style={{ overflowWrap: 'anywhere' }}>
            {file.name}
            {': '}
            {file.names.length === 0
              ? t('template.docx.none')
              : t('template.docx.found', { count: new Set(file.names).size })}
          </Text>
        )}
        <Group gap="xs" align="flex-end">
          <NameAndLanguage format="docx" value={named} onChange={(more) => setNamed({ ...named, ...more })} />
        </Group>
        <ProblemAlert error={create.error} noun="template" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button disabled={!file || named.name.trim() === ''} loading={create.isPending} onClick={make}>
            {t('template.docx.make')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
