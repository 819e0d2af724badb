import { ActionIcon, Anchor, Badge, Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconArrowRight, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { AskWords } from '#ui/shell/AskWords.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { type ContractSet, type Line, waiveDifference } from '../contract.ts'
import classes from './Set.module.css'
import { useCellText } from './useCellText.ts'
import { refreshes, useSet } from './useSet.ts'

type Props = { id: string; set: ContractSet; lines: readonly Line[] }

/** What the contracts of a set say, term by term: contracts as columns, what differs with what can be done about it. */
export const SetTable = ({ id, set, lines }: Props) => {
  const t = useT()
  const { parts, writes } = set
  const { leave } = useSet(set)
  const [waiving, setWaiving] = useState<Line | null>(null)
  return (
    <>
      <Table.ScrollContainer
        minWidth={180 + 220 * parts.length}
        type="native"
        tabIndex={0}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Mantine draws the element and offers no other one
        role="region"
        aria-label={t('contract_set.one')}
      >
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('contract_set.term')}</th>
              {parts.map((part) => (
                <th key={part.id} scope="col">
                  <Group gap={4} wrap="nowrap" align="flex-start" justify="space-between">
                    <div>
                      <Anchor
                        component={HrefLink}
                        size="sm"
                        href={`/w/${workspaceHere() ?? ''}/contracts/${part.id}`}
                      >
                        {part.name}
                      </Anchor>
                      <Text size="xs" c="dimmed">
                        {t(`contract.kind.${part.kind}`)} · {t(`contract.state.${part.state}`)}
                      </Text>
                    </div>
                    {writes && parts.length > 1 && (
                      <ActionIcon
                        size="sm"
                        aria-label={t('contract_set.leave', { name: part.name })}
                        onClick={() => leave(part.id)}
                      >
                        <IconX size={14} />
                      </ActionIcon>
                    )}
                  </Group>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.term} id={id} set={set} line={line} onWaive={() => setWaiving(line)} />
            ))}
          </tbody>
        </table>
      </Table.ScrollContainer>
      {waiving && <Waive id={id} line={waiving} onClose={() => setWaiving(null)} />}
    </>
  )
}

const Row = ({
  id,
  set,
  line,
  onWaive,
}: {
  id: string
  set: ContractSet
  line: Line
  onWaive: () => void
}) => {
  const t = useT()
  const format = useFormat()
  const textOf = useCellText(set.refs)
  const { take, nameOf, busy } = useSet(set)
  const waive = useTell(waiveDifference, { refreshes })
  const { term, agrees, waiver, sum, deal } = line
  const name = t(`contract_set.term.${term}`)
  const standing = agrees ? 'agrees' : waiver ? 'waived' : 'differs'
  // What only one has filled in agrees with nothing yet.
  const told = !agrees || line.cells.filter(({ value }) => value !== null).length > 1
  return (
    <tr data-standing={standing}>
      <th scope="row">
        <Stack gap={4} align="flex-start">
          <Group gap={8}>
            <span>{name}</span>
            {told && (
              <Badge
                size="sm"
                variant="light"
                color={{ agrees: 'green', waived: 'gray', differs: 'yellow' }[standing]}
              >
                {t(`contract_set.${standing}`)}
              </Badge>
            )}
          </Group>
          {!agrees && (
            <Text size="xs" c="dimmed" fw={400}>
              {t(`contract_set.term.${term}.why`)}
            </Text>
          )}
          {sum && deal && (
            <Text size="xs" fw={400}>
              {t('contract_set.sum', { sum: format.money(sum), deal: format.money(deal) })}
            </Text>
          )}
          {waiver && (
            <Text size="xs" fw={400} className={classes['words'] ?? ''}>
              {t('contract_set.waive.by', {
                who: set.refs[waiver.by]?.title ?? '…',
                at: format.instant(waiver.at),
                words: waiver.words,
              })}
            </Text>
          )}
          {!agrees && set.writes && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={waiver ? undefined : t('contract_set.waive.of', { term: name })}
              loading={waive.isPending}
              onClick={
                waiver
                  ? () => waive.mutate({ params: { id }, body: { term, hash: line.hash, words: null } })
                  : onWaive
              }
            >
              {t(waiver ? 'contract_set.waive.back' : 'contract_set.waive')}
            </Button>
          )}
        </Stack>
      </th>
      {set.parts.map((part, at) => {
        const cell = line.cells[at]!
        return (
          <td key={part.id}>
            <Stack gap={6} align="flex-start">
              <Text
                size="sm"
                className={classes['words'] ?? ''}
                {...(cell.value === null && { c: 'dimmed', fs: 'italic' })}
              >
                {textOf(term, cell, part.kind)}
              </Text>
              {line.takeovers
                .filter(({ from }) => from === part.id)
                .map((takeover) => (
                  <Button
                    key={takeover.into}
                    size="compact-xs"
                    variant="light"
                    disabled={busy}
                    rightSection={<IconArrowRight size={13} />}
                    classNames={{ label: classes['into'] ?? '' }}
                    aria-label={t('contract_set.take.of', {
                      term: name,
                      from: part.name,
                      into: nameOf(takeover.into),
                    })}
                    onClick={() => take(takeover, name)}
                  >
                    {t('contract_set.take', { name: nameOf(takeover.into) })}
                  </Button>
                ))}
            </Stack>
          </td>
        )
      })}
    </tr>
  )
}

const Waive = ({ id, line: { term, hash }, onClose }: { id: string; line: Line; onClose: () => void }) => {
  const t = useT()
  const waive = useTell(waiveDifference, { refreshes })
  return (
    <AskWords
      title={t('contract_set.waive')}
      about={t('contract_set.waive.text')}
      label={t('contract_set.waive.words')}
      tell={waive}
      onClose={onClose}
      onSend={(words) =>
        waive.mutate(
          { params: { id }, body: { term, hash, words } },
          { onSuccess: () => (showDone(t('contract_set.waive.done')), onClose()) },
        )
      }
    />
  )
}
