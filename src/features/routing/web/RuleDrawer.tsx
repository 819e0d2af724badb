import {
  Button,
  Drawer,
  Group,
  Input,
  MultiSelect,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  TextInput,
} from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { lead } from '#features/leads/contract.ts'
import type { Field } from '#kit/fields.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { FilterInput } from '#ui/records/filter/FilterInput.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import { times, ways } from '../contract.ts'
import type { DraftRule } from './draft.ts'
import type { People } from './usePeople.ts'

/** What a lead says of itself when it comes in; what becomes of it later decides nothing. */
const asked = [
  'country',
  'city',
  'topic',
  'size',
  'language',
  'source',
  'campaign',
  'formId',
  'companyName',
  'companyId',
  'contactId',
  'emails',
  'phones',
  'message',
  'page',
] as const
const fields = asked.map((key): [string, Field] => [key, lead.fields[key]])

type Props = { rule: DraftRule; people: People; onDone: (rule: DraftRule) => void; onClose: () => void }

/** One rule: which leads, when, to whom and how; it is saved with all the others. */
export const RuleDrawer = ({ rule: begun, people, onDone, onClose }: Props) => {
  const t = useT()
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [rule, setRule] = useState(begun)
  const [tried, setTried] = useState(false)
  const set = (change: Partial<DraftRule>) => setRule({ ...rule, ...change })
  const { to } = rule
  const nameless = rule.name.trim() === ''
  const nobody = 'members' in to ? to.members.length === 0 : to.teamId === ''
  const wrong = (it: boolean) => tried && it && { error: t('issue.required') }
  const send = () => (nameless || nobody ? setTried(true) : onDone({ ...rule, name: rule.name.trim() }))
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={phone ? '100%' : 480}
      title={begun.name ? t('routing.rule.edit', { name: begun.name }) : t('routing.rule.new')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={onSubmit(send)}>
        <Stack gap="md">
          <TextInput
            label={t('routing.rule.name')}
            description={t('routing.rule.name.hint')}
            data-autofocus
            maxLength={100}
            value={rule.name}
            onChange={(e) => set({ name: e.currentTarget.value })}
            {...wrong(nameless)}
          />
          <Switch
            label={t('routing.rule.active')}
            checked={rule.active}
            onChange={(e) => set({ active: e.currentTarget.checked })}
          />
          <Input.Wrapper label={t('routing.rule.filter')} labelElement="div">
            <FilterInput
              noun={lead}
              fields={fields}
              filter={rule.filter}
              onChange={(filter) => set({ filter })}
            />
          </Input.Wrapper>
          <Select
            label={t('routing.rule.when')}
            allowDeselect={false}
            data={times.map((value) => ({ value, label: t(`routing.when.${value}`) }))}
            value={rule.when}
            onChange={(when) => when && set({ when })}
          />
          <Input.Wrapper label={t('routing.rule.to')} labelElement="div">
            <Stack gap={6} mt={4}>
              <SegmentedControl
                aria-label={t('routing.rule.to')}
                data={(['members', 'team'] as const).map((value) => ({
                  value,
                  label: t(`routing.to.${value}`),
                }))}
                value={'members' in to ? 'members' : 'team'}
                onChange={(kind) => set({ to: kind === 'team' ? { teamId: '' } : { members: [] } })}
              />
              {'members' in to ? (
                <MultiSelect
                  aria-label={t('routing.to.members')}
                  searchable
                  maxValues={100}
                  nothingFoundMessage={t('input.nothing')}
                  placeholder={to.members.length === 0 ? t('filter.pick') : ''}
                  data={people.members(to.members)}
                  value={to.members}
                  onChange={(members) => set({ to: { members } })}
                  {...wrong(nobody)}
                />
              ) : (
                <Select
                  aria-label={t('routing.to.team')}
                  description={t('routing.to.team.hint')}
                  inputWrapperOrder={['input', 'description', 'error']}
                  searchable
                  allowDeselect={false}
                  nothingFoundMessage={t('input.nothing')}
                  placeholder={t('filter.pick')}
                  data={people.teams(to.teamId || null)}
                  value={to.teamId || null}
                  onChange={(teamId) => teamId && set({ to: { teamId } })}
                  {...wrong(nobody)}
                />
              )}
            </Stack>
          </Input.Wrapper>
          <Select
            label={t('routing.rule.by')}
            allowDeselect={false}
            data={ways.map((value) => ({ value, label: t(`routing.by.${value}`) }))}
            value={rule.by}
            onChange={(by) => by && set({ by })}
          />
          <NumberInput
            label={t('routing.rule.most.label')}
            description={t('routing.rule.most.hint')}
            min={1}
            max={10_000}
            allowDecimal={false}
            value={rule.most ?? ''}
            onChange={(most) => set({ most: most === '' ? null : Number(most) })}
          />
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
