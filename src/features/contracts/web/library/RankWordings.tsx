import { ActionIcon, Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Input } from '#kit/endpoint.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import {
  addWording,
  changeWording,
  hideWording,
  listWordings,
  removeWording,
  type Wording,
} from '../../wordings/contract-wordings.ts'
import { WordingForm } from './WordingForm.tsx'

export type About = Omit<Input<typeof hideWording>['body'], 'hidden'>
type Props = { about: About; wordings: readonly Wording[] }

const refreshes = { refreshes: [listWordings] }

/** The wordings of one rank in their order: the house's own may be changed and moved, the ready-made ones hidden. */
export const RankWordings = ({ about, wordings }: Props) => {
  const t = useT()
  const writes = useMay()('contract_template.update')
  const problem = useProblem()
  const [open, setOpen] = useState<Wording | 'new' | null>(null)
  const add = useTell(addWording, refreshes)
  const change = useTell(changeWording, refreshes)
  const remove = useTell(removeWording, refreshes)
  const hide = useTell(hideWording, refreshes)
  const onError = (error: Error) => showProblem(problem(error, 'contract_wording'))
  const rank = t(`contract.wording.${about.rank}`)
  const own = wordings.filter(({ id }) => id !== null)
  const move = (wording: Wording, place: number) =>
    wording.id !== null &&
    change.mutate({ params: { id: wording.id }, body: { version: wording.version, place } }, { onError })
  const takeOut = ({ id, words }: Wording, place: number) =>
    id !== null &&
    remove.mutate(
      { params: { id } },
      {
        onSuccess: () =>
          showUndo(t('contract_wording.removed'), () =>
            add.mutate({ body: { ...about, words, place } }, { onError }),
          ),
        onError,
      },
    )
  const setHidden = (hidden: boolean) =>
    hide.mutate(
      { body: { ...about, hidden } },
      {
        onSuccess: () =>
          showUndo(t(hidden ? 'contract_wording.isHidden' : 'contract_wording.isShown'), () =>
            hide.mutate({ body: { ...about, hidden: !hidden } }, { onError }),
          ),
        onError,
      },
    )
  return (
    <section aria-label={rank}>
      <Title order={2} fz="sm" mb={6}>
        {rank}
      </Title>
      <Stack gap={8} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {wordings.map((wording, at) => (
          <li key={wording.id ?? 'ready'}>
            {open === wording ? (
              <WordingForm about={about} wording={wording} onClose={() => setOpen(null)} />
            ) : (
              <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
                <div>
                  <Badge size="xs" variant="light" color={wording.id === null ? 'gray' : 'blue'}>
                    {t(
                      wording.hidden
                        ? 'contract_wording.hidden'
                        : wording.id === null
                          ? 'contract_wording.ready'
                          : 'contract_wording.own',
                    )}
                  </Badge>
                  <Text
                    size="sm"
                    lang={about.locale}
                    style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
                    {...(wording.hidden && { c: 'dimmed', td: 'line-through' })}
                  >
                    {wording.words}
                  </Text>
                </div>
                {writes && (
                  <Group gap={2} wrap="nowrap">
                    {wording.id === null ? (
                      <Button size="compact-xs" variant="subtle" onClick={() => setHidden(!wording.hidden)}>
                        {t(wording.hidden ? 'contract_wording.show' : 'contract_wording.hide')}
                      </Button>
                    ) : (
                      <>
                        <ActionIcon
                          aria-label={t('contract.clause.up')}
                          disabled={at === 0}
                          onClick={() => move(wording, at - 1)}
                        >
                          <IconArrowUp size={15} />
                        </ActionIcon>
                        <ActionIcon
                          aria-label={t('contract.clause.down')}
                          disabled={at >= own.length - 1}
                          onClick={() => move(wording, at + 1)}
                        >
                          <IconArrowDown size={15} />
                        </ActionIcon>
                        <ActionIcon aria-label={t('action.edit')} onClick={() => setOpen(wording)}>
                          <IconPencil size={15} />
                        </ActionIcon>
                        <ActionIcon aria-label={t('action.remove')} onClick={() => takeOut(wording, at)}>
                          <IconTrash size={15} />
                        </ActionIcon>
                      </>
                    )}
                  </Group>
                )}
              </Group>
            )}
          </li>
        ))}
      </Stack>
      {open === 'new' ? (
        <WordingForm about={about} wording={null} onClose={() => setOpen(null)} />
      ) : (
        writes && (
          <Button
            mt={6}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen('new')}
          >
            {t('contract_wording.add')}
          </Button>
        )
      )}
    </section>
  )
}
