import {
  Button,
  Group,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  TextInput,
  Textarea,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sources } from '#features/deals/contract.ts'
import { listPipelines } from '#features/pipelines/contract.ts'
import { openStages } from '#features/pipelines/rules.ts'
import { languageName, languageTag, type Locale, locales } from '#kit/i18n.ts'
import { ask, useTell } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { changeForm, type Form } from '../contract.ts'
import { type Content, formModes } from '../contract-content.ts'
import { Questions } from './Questions.tsx'
import { RemoveForm } from './RemoveForm.tsx'
import { ShareForm } from './ShareForm.tsx'

const texts = [
  ['title', 200, 'form.title'],
  ['intro', 2000, ''],
  ['button', 100, 'form.send'],
  ['thanks', 2000, 'form.thanks.text'],
] as const

/** One form: what it asks and says, what is done with what comes in, and how it is put on a site. */
export const FormEditor = ({ form, onGone }: { form: Form; onGone: () => void }) => {
  const t = useT()
  const may = useMay()
  const own = useLocale().locale
  const begun = { name: form.name, active: form.active, stageId: form.stageId, content: form.content }
  const [draft, setDraft] = useState(begun)
  const [locale, setLocale] = useState<Locale>(form.content.locale ?? own)
  const { data: pipelines } = useQuery(ask(listPipelines, {}))
  const save = useTell(changeForm)
  const disabled = !may('form.update')
  const changed = JSON.stringify(draft) !== JSON.stringify(begun)
  const { content } = draft
  const way = pipelines?.items.find(({ stages }) => stages.some(({ id }) => id === draft.stageId))
  const isShut = pipelines !== undefined && draft.stageId !== null && (!way || way.retired)
  const put = (change: Partial<Content>) => setDraft({ ...draft, content: { ...content, ...change } })
  return (
    <Stack gap="lg">
      <Group justify="space-between" gap="xs" align="flex-end">
        <TextInput
          label={t('form.name')}
          flex="1 1 220px"
          maw={360}
          maxLength={100}
          disabled={disabled}
          value={draft.name}
          onChange={(e) => setDraft({ ...draft, name: e.currentTarget.value })}
        />
        <Group gap="xs">
          {may('form.delete') && <RemoveForm form={form} onGone={onGone} />}
          {!disabled && (
            <Button
              disabled={!changed}
              loading={save.isPending}
              onClick={() =>
                save.mutate(
                  { params: { id: form.id }, body: { version: form.version, ...draft } },
                  { onSuccess: () => showDone(t('state.saved')) },
                )
              }
            >
              {t('action.save')}
            </Button>
          )}
        </Group>
      </Group>
      <ProblemAlert error={save.error} noun="form" />
      <Switch
        label={t('form.active')}
        disabled={disabled}
        checked={draft.active}
        onChange={(e) => setDraft({ ...draft, active: e.currentTarget.checked })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={t('form.mode')}
          description={t('form.mode.about')}
          disabled={disabled}
          allowDeselect={false}
          data={formModes.map((mode) => ({ value: mode, label: t(`form.mode.${mode}`) }))}
          value={content.mode}
          onChange={(mode) => mode && put({ mode: mode as Content['mode'] })}
        />
        <Select
          label={t('form.stageId')}
          disabled={disabled || content.mode === 'manual'}
          data={openStages(pipelines?.items ?? [], draft.stageId)}
          value={draft.stageId}
          error={content.mode !== 'manual' && isShut && t('form.stageId.gone')}
          onChange={(stageId) => setDraft({ ...draft, stageId })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <Select
          label={t('form.source')}
          disabled={disabled}
          allowDeselect={false}
          data={sources.map((source) => ({ value: source, label: t(`lead.source.${source}`) }))}
          value={content.source}
          onChange={(source) => source && put({ source: source as Content['source'] })}
        />
        <TextInput
          label={t('form.topic')}
          description={t('form.topic.about')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          disabled={disabled}
          maxLength={200}
          value={content.topic ?? ''}
          onChange={(e) => put({ topic: e.currentTarget.value || null })}
        />
        <NumberInput
          label={t('form.respondWithin')}
          description={t('form.respondWithin.about')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          disabled={disabled}
          min={1}
          max={10_080}
          clampBehavior="strict"
          value={content.respondWithin}
          onChange={(minutes) => typeof minutes === 'number' && put({ respondWithin: minutes })}
        />
        <Select
          label={t('form.locale')}
          disabled={disabled}
          allowDeselect={false}
          data={[
            { value: '', label: t('form.locale.visitor') },
            ...locales.map((l) => ({ value: l, label: languageName[l] })),
          ]}
          value={content.locale ?? ''}
          onChange={(l) => put({ locale: (l || null) as Locale | null })}
        />
      </SimpleGrid>
      <SegmentedControl
        w="fit-content"
        aria-label={t('form.texts')}
        data={locales.map((l) => ({ value: l, label: languageName[l] }))}
        value={locale}
        onChange={(l) => setLocale(l as Locale)}
      />
      <Questions
        locale={locale}
        questions={content.questions}
        disabled={disabled}
        onChange={(questions) => put({ questions })}
      />
      <Stack gap="sm" component="section" aria-label={t('form.texts')} lang={languageTag[locale]}>
        {texts.map(([key, max, usual]) => {
          const Input = max > 500 ? Textarea : TextInput
          return (
            <Input
              key={key}
              label={t(`form.text.${key}`)}
              placeholder={usual && t('form.text.usual', { text: t(usual) })}
              disabled={disabled}
              maxLength={max}
              value={content[key][locale] ?? ''}
              onChange={(e) =>
                put({ [key]: { ...content[key], [locale]: e.currentTarget.value || undefined } })
              }
            />
          )
        })}
        <Switch
          label={t('form.consent')}
          disabled={disabled}
          checked={content.consent !== null}
          onChange={(e) => put({ consent: e.currentTarget.checked ? { text: {}, link: null } : null })}
        />
        {content.consent && (
          <>
            <Textarea
              label={t('form.consent.text')}
              placeholder={t('form.text.usual', { text: t('form.consent.words') })}
              disabled={disabled}
              maxLength={2000}
              value={content.consent.text[locale] ?? ''}
              onChange={(e) =>
                content.consent &&
                put({
                  consent: {
                    ...content.consent,
                    text: { ...content.consent.text, [locale]: e.currentTarget.value || undefined },
                  },
                })
              }
            />
            <TextInput
              label={t('form.consent.address')}
              type="url"
              placeholder="https://"
              disabled={disabled}
              value={content.consent.link ?? ''}
              onChange={(e) =>
                content.consent &&
                put({ consent: { ...content.consent, link: e.currentTarget.value || null } })
              }
            />
          </>
        )}
        <TextInput
          label={t('form.redirect')}
          type="url"
          placeholder="https://"
          disabled={disabled}
          value={content.redirect ?? ''}
          onChange={(e) => put({ redirect: e.currentTarget.value || null })}
        />
      </Stack>
      <ShareForm form={form} unsaved={changed} />
    </Stack>
  )
}
