import { Alert, Button, Group, PasswordInput, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors, useProblem } from '#ui/problems.ts'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getModel, type Model, putModel, removeModel } from '../model/contract-model.ts'

/** Which language model contracts may be sent to, and what that means; off until somebody sets one up. */
export const ModelSettings = () => {
  const { data, error } = useQuery(ask(getModel, {}))
  const t = useT()
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={240} aria-label={t('state.loading')} />
  return <Editor key={JSON.stringify(data.model)} model={data.model} />
}

const Editor = ({ model: now }: { model: Model | null }) => {
  const t = useT()
  const problem = useProblem()
  const fieldErrors = useFieldErrors()
  const [url, setUrl] = useState(now?.url ?? '')
  const [model, setModel] = useState(now?.model ?? '')
  const [key, setKey] = useState('')
  const [removing, setRemoving] = useState(false)
  const save = useTell(putModel, { refreshes: [getModel] })
  const remove = useTell(removeModel, { refreshes: [getModel] })
  const errors = fieldErrors(save.error)
  const isKept = now?.hasKey === true && now.url === url
  const put = () =>
    save.mutate(
      { body: { url: url.trim(), model, ...(key !== '' && { key }) } },
      { onSuccess: () => showDone(t('review.model.saved')) },
    )
  const forget = () =>
    remove.mutate(
      {},
      {
        onSuccess: () => showDone(t('review.model.removed')),
        onError: (error) => {
          setRemoving(false)
          showProblem(problem(error))
        },
      },
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
    >
      <Stack gap="md" maw={560}>
        <Alert
          variant="light"
          color="gray"
          icon={<IconInfoCircle size={18} />}
          title={t('review.model.what')}
        >
          {t('review.model.statement')}
        </Alert>
        <Text size="sm">{t(now ? 'review.model.on' : 'review.model.off')}</Text>
        <TextInput
          label={t('review.model.url')}
          description={t('review.model.url.about')}
          type="url"
          required
          value={url}
          error={errors['url']}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <TextInput
          label={t('review.model.name')}
          required
          value={model}
          error={errors['model']}
          onChange={(event) => setModel(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('review.model.key')}
          description={t(isKept ? 'review.model.key.kept' : 'review.model.key.about')}
          autoComplete="off"
          value={key}
          error={errors['key']}
          visibilityToggleButtonProps={{ 'aria-label': t('review.model.key.show') }}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        <ProblemAlert error={Object.keys(errors).length > 0 ? null : save.error} />
        <Group gap="xs">
          <Button type="submit" loading={save.isPending} disabled={url.trim() === '' || model.trim() === ''}>
            {t('action.save')}
          </Button>
          {now && (
            <Button variant="default" onClick={() => setRemoving(true)}>
              {t('review.model.remove')}
            </Button>
          )}
        </Group>
      </Stack>
      <Confirm
        opened={removing}
        title={t('review.model.remove')}
        text={t('review.model.remove.text')}
        verb={t('review.model.remove')}
        busy={remove.isPending}
        onConfirm={forget}
        onClose={() => setRemoving(false)}
      />
    </form>
  )
}
