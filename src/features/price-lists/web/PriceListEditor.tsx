import { Alert, Button, Checkbox, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { call } from '#kit/client.ts'
import { currencies, taxModes } from '#kit/money.ts'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { CountryInput } from '#ui/records/inputs/CountryInput.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import { changePriceList, type FullPriceList, rateCategories, removePriceList } from '../contract.ts'
import { PricesTable } from './PricesTable.tsx'

type Props = { list: FullPriceList; onGone: () => void }

/** One price list: its terms, and what each product costs; saved as a whole. */
export const PriceListEditor = ({ list, onGone }: Props) => {
  const t = useT()
  const may = useMay()
  const fieldErrors = useFieldErrors()
  const [begun, setBegun] = useState(list)
  const [draft, setDraft] = useState(list)
  const save = useTell(changePriceList)
  const disabled = !may('price_list.update')
  const changed = JSON.stringify(draft) !== JSON.stringify(begun)
  const newer = list.version > begun.version
  const take = (to: FullPriceList) => (setBegun(to), setDraft(to), save.reset())
  if (newer && !changed) take(list)
  const put = (change: Partial<FullPriceList>) => setDraft({ ...draft, ...change })
  const errors = fieldErrors(save.error)
  const send = () => {
    const { id, refs: _, ...body } = draft
    save.mutate(
      { params: { id }, body: { ...body, version: begun.version } },
      { onSuccess: (after) => (take(after), showDone(t('state.saved'))) },
    )
  }
  const named = (key: string) => ({ label: t(`price_list.${key}`), error: errors[key], disabled })
  return (
    <Stack gap="md">
      {newer && changed && (
        <Alert role="alert" color="yellow" icon={<IconAlertTriangle size={18} />}>
          {t('price_list.stale')}
          <Button mt="xs" size="compact-sm" variant="default" display="block" onClick={() => take(list)}>
            {t('price_list.stale.theirs')}
          </Button>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <TextInput
          {...named('name')}
          maxLength={100}
          value={draft.name}
          onChange={(e) => put({ name: e.currentTarget.value })}
        />
        <Select
          {...named('currency')}
          data={currencies}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('input.nothing')}
          value={draft.currency}
          onChange={(currency) => currency && put({ currency })}
        />
        <Select
          {...named('mode')}
          data={taxModes.map((value) => ({ value, label: t(`price_list.mode.${value}`) }))}
          allowDeselect={false}
          value={draft.mode}
          onChange={(mode) => mode && put({ mode: mode as FullPriceList['mode'] })}
        />
        {draft.mode === 'none' ? (
          <TextInput
            {...named('ground')}
            description={t('price_list.ground.hint')}
            withAsterisk
            maxLength={300}
            value={draft.ground ?? ''}
            onChange={(e) => put({ ground: e.currentTarget.value || null })}
          />
        ) : (
          <>
            <CountryInput
              common={named('country')}
              value={draft.country}
              onChange={(country) => typeof country === 'string' && put({ country })}
            />
            <Select
              {...named('regime')}
              data={[
                { value: '', label: t('price_list.regime.own') },
                ...rateCategories.map((value) => ({ value, label: t(`tax_rate.category.${value}`) })),
              ]}
              allowDeselect={false}
              value={draft.regime ?? ''}
              onChange={(regime) => put({ regime: (regime || null) as FullPriceList['regime'] })}
            />
          </>
        )}
        <DayInput
          common={named('validFrom')}
          value={draft.validFrom}
          clearable
          onChange={(day) => put({ validFrom: day as string | null })}
        />
        <DayInput
          common={named('validTo')}
          value={draft.validTo}
          clearable
          onChange={(day) => put({ validTo: day as string | null })}
        />
      </SimpleGrid>
      <Checkbox
        label={t('price_list.standard')}
        disabled={disabled}
        checked={draft.standard}
        onChange={(e) => put({ standard: e.currentTarget.checked })}
      />
      <PricesTable
        prices={draft.prices}
        refs={draft.refs}
        currency={draft.currency}
        disabled={disabled}
        onChange={(prices, refs?: Refs) => put({ prices, ...(refs && { refs: { ...draft.refs, ...refs } }) })}
      />
      <ProblemAlert error={save.error} noun="price_list" />
      <Group gap="xs">
        {!disabled && (
          <Button disabled={!changed || newer} loading={save.isPending} onClick={send}>
            {t('action.save')}
          </Button>
        )}
        {changed && (
          <>
            <Button variant="default" onClick={() => take(list)}>
              {t('action.cancel')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('price_list.unsaved')}
            </Text>
          </>
        )}
        {!disabled && may('product.import') && may('import.create') && (
          <Button
            component={HrefLink}
            variant="default"
            leftSection={<IconUpload size={16} />}
            href={`/w/${workspaceHere() ?? ''}/imports/new?noun=product&list=${list.id}`}
          >
            {t('price_list.prices.import')}
          </Button>
        )}
        {may('price_list.delete') && (
          <RemoveButton
            title={t('price_list.remove.title', { name: list.name })}
            text={t('price_list.remove.text')}
            remove={() => call(removePriceList, { params: { id: list.id } }, { workspace: workspaceHere() })}
            onGone={onGone}
          />
        )}
      </Group>
    </Stack>
  )
}
