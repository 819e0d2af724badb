import { Button, Divider, Drawer, Group, MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { nounNamed } from '#kit/nouns.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import { listFields } from '#ui/records/state/columns.ts'
import { type Question, type Widget, type WidgetKind, widgetKinds } from '../contract.ts'
import { standardAim } from '../rules.ts'
import { AimFields } from './AimFields.tsx'
import { newName, newQuestion, ranked } from './arrange.ts'
import { useLabels } from './labels.ts'
import { QuestionFields } from './QuestionFields.tsx'

type Props = { widget: Widget; onDone: (widget: Widget) => void; onClose: () => void }

const MOST = 8
/** What shows one question only. */
const single: readonly WidgetKind[] = ['trend', 'list', 'heat', 'funnel']

const fit = (kind: WidgetKind, questions: readonly Question[]) =>
  kind === 'leaderboard' ? questions.map(ranked) : [...questions]

/** A widget: how it is called, what it looks like, and what it asks. */
export const WidgetDrawer = ({ widget: begun, onDone, onClose }: Props) => {
  const t = useT()
  const labels = useLabels()
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [widget, setWidget] = useState(begun)
  const set = (change: Partial<Widget>) => setWidget({ ...widget, ...change })
  const { kind, questions, fields } = widget
  const shown = single.includes(kind) ? questions.slice(0, 1) : questions
  const asks = kind !== 'funnel' && kind !== 'target'
  const n = nounNamed(questions[0]?.noun ?? '')
  const send = () => {
    const title = widget.title?.trim()
    onDone({
      ...widget,
      title: title && title !== labels.title({ ...widget, title: null }) ? title : null,
      questions: shown,
    })
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={phone ? '100%' : 480}
      title={t('dashboard.edit.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={onSubmit(send)}>
        <Stack gap="md">
          <TextInput
            label={t('dashboard.title')}
            data-autofocus
            maxLength={100}
            value={widget.title ?? labels.title(widget)}
            onChange={(e) => set({ title: e.currentTarget.value })}
          />
          <Select
            label={t('dashboard.kind')}
            allowDeselect={false}
            data={widgetKinds.map((value) => ({ value, label: t(`dashboard.kind.${value}`) }))}
            value={kind}
            onChange={(next) =>
              next &&
              set({ kind: next, questions: fit(next, questions.length > 0 ? questions : [newQuestion()]) })
            }
          />
          {kind === 'target' && (
            <AimFields aim={widget.aim ?? standardAim} onChange={(aim) => set({ aim })} />
          )}
          {asks &&
            shown.map((question, at) => (
              <Stack key={question.of} gap="sm">
                <Divider />
                <QuestionFields
                  question={question}
                  kind={kind}
                  several={shown.length > 1}
                  onChange={(next) =>
                    set({
                      questions: fit(kind, questions.with(at, next)),
                      ...(next.noun !== question.noun && { fields: [], sort: null }),
                    })
                  }
                  onRemove={() => set({ questions: questions.toSpliced(at, 1) })}
                />
              </Stack>
            ))}
          {asks && !single.includes(kind) && questions.length < MOST && (
            <Button
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => set({ questions: [...questions, { ...questions.at(-1)!, of: newName() }] })}
            >
              {t('dashboard.addFigure')}
            </Button>
          )}
          {kind === 'list' && n && (
            <MultiSelect
              label={t('dashboard.fields')}
              maxValues={MOST}
              searchable
              nothingFoundMessage={t('input.nothing')}
              data={listFields(n, new Set([n.title])).map(([value]) => ({
                value,
                label: fieldLabel(t, n.name, value),
              }))}
              value={fields}
              onChange={(next) => set({ fields: next })}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit">{t('action.apply')}</Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  )
}
