import { Badge, Blockquote, Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import type { Reading } from '../contract.ts'
import { askModel, getModel, listSuggestions, type Model } from '../model/contract-model.ts'
import classes from './Covers.module.css'

type Props = {
  id: string
  reading: Reading
  /** Shows a clause by its place. */
  onShow: (clause: number) => void
  writes: boolean
}

/** What a language model suggests, apart from the findings; only where one is set up, and asked only when somebody confirms it. */
export const Suggestions = ({ id, reading, onShow, writes }: Props) => {
  const t = useT()
  const { data: setting } = useQuery(ask(getModel, {}))
  const { data: told } = useQuery(ask(listSuggestions, { params: { id } }))
  const [asking, setAsking] = useState(false)
  const model = setting?.model
  const items = told?.items ?? []
  if (!model && items.length === 0) return null
  const clauseOf = (from: number) => reading.clauses.findLastIndex((clause) => clause.from <= from)
  return (
    <details className={classes['covers']}>
      <summary>{t('review.model.suggestions', { count: items.length })}</summary>
      <Stack gap="xs" mt="xs">
        <Text size="xs" c="dimmed">
          {t('review.model.apart')}
        </Text>
        {items.map((one) => (
          <Stack key={one.id} gap={4} component="article">
            <Badge size="sm" variant="default" tt="none">
              {t('review.model.by', { model: one.model })}
            </Badge>
            <Blockquote p="xs" m={0} fz="sm" style={{ overflowWrap: 'anywhere' }}>
              <a
                href={`#clause-${clauseOf(one.from)}`}
                style={{ color: 'inherit' }}
                onClick={(event) => {
                  event.preventDefault()
                  onShow(clauseOf(one.from))
                }}
              >
                {reading.text.slice(one.from, one.to)}
              </a>
            </Blockquote>
            <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {one.words}
            </Text>
          </Stack>
        ))}
        {writes && model && (
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconSparkles size={15} />}
              onClick={() => setAsking(true)}
            >
              {t('review.model.ask')}
            </Button>
          </Group>
        )}
      </Stack>
      {asking && model && <Ask id={id} model={model} onClose={() => setAsking(false)} />}
    </details>
  )
}

/** Says what leaves the house and where to, and sends it only then. */
const Ask = ({ id, model, onClose }: { id: string; model: Model; onClose: () => void }) => {
  const t = useT()
  const { locale } = useLocale()
  const problem = useProblem()
  const send = useTell(askModel, { refreshes: [listSuggestions, getModel] })
  const go = () =>
    send.mutate(
      { params: { id }, body: { url: model.url, locale } },
      {
        onSuccess: ({ items, dropped }) => {
          onClose()
          showDone(t('review.model.done', { count: items.length, dropped }))
        },
        onError: (error) => {
          onClose()
          showProblem(problem(error, 'review'))
        },
      },
    )
  return (
    <Modal
      opened
      title={t('review.model.ask')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text size="sm">{t('review.model.leaves')}</Text>
        <List size="sm" style={{ overflowWrap: 'anywhere' }}>
          <List.Item>{t('review.model.to', { url: model.url })}</List.Item>
          <List.Item>{t('review.model.named', { model: model.model })}</List.Item>
        </List>
        <Text size="sm" c="dimmed">
          {t('review.model.beware')}
        </Text>
        {send.isPending && (
          <Text component="output" size="sm">
            {t('review.model.waiting')}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={send.isPending} onClick={go}>
            {t('review.model.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
