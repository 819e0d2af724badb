import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { DecimalInput } from '#ui/records/inputs/DecimalInput.tsx'
import type { Tier } from '../contract.ts'

type Props = { tiers: readonly Tier[]; disabled: boolean; onChange: (tiers: Tier[]) => void }

/** The steps of a price: up to how many, per unit, and once; the last one is open. */
export const Tiers = ({ tiers, disabled, onChange }: Props) => {
  const t = useT()
  const set = (at: number, change: Partial<Tier>) => onChange(tiers.with(at, { ...tiers[at]!, ...change }))
  const add = () => {
    const last = tiers.at(-1) ?? { upTo: null, price: '0', flat: null }
    onChange([
      ...tiers.slice(0, -1),
      { ...last, upTo: last.upTo ?? '1' },
      { ...last, upTo: null, flat: null },
    ])
  }
  // Whichever goes, the last one stays open.
  const remove = (at: number) => {
    const left = tiers.toSpliced(at, 1)
    onChange(left.with(left.length - 1, { ...left.at(-1)!, upTo: null }))
  }
  return (
    <Stack gap={4}>
      {tiers.map((tier, at) => (
        <Group key={at} gap={4} wrap="nowrap">
          {tier.upTo === null ? (
            <Text size="xs" c="dimmed" w={76} flex="none">
              {t('price_list.tier.any')}
            </Text>
          ) : (
            <DecimalInput
              aria-label={t('price_list.tier.upTo.of', { n: at + 1 })}
              placeholder={t('price_list.tier.upTo')}
              size="xs"
              w={76}
              flex="none"
              disabled={disabled}
              value={tier.upTo}
              onChange={(upTo) => upTo !== null && set(at, { upTo })}
            />
          )}
          <DecimalInput
            aria-label={t('price_list.tier.price.of', { n: at + 1 })}
            placeholder={t('price_list.tier.price')}
            size="xs"
            flex={1}
            miw={70}
            disabled={disabled}
            value={tier.price}
            onChange={(price) => price !== null && set(at, { price })}
          />
          <DecimalInput
            aria-label={t('price_list.tier.flat.of', { n: at + 1 })}
            placeholder={t('price_list.tier.flat')}
            size="xs"
            flex={1}
            miw={70}
            disabled={disabled}
            value={tier.flat}
            onChange={(flat) => set(at, { flat })}
          />
          {!disabled && tiers.length > 1 && (
            <ActionIcon
              size="sm"
              aria-label={t('price_list.tier.remove', { n: at + 1 })}
              onClick={() => remove(at)}
            >
              <IconX size={13} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {!disabled && tiers.length < 20 && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={12} />}
          style={{ alignSelf: 'start' }}
          onClick={add}
        >
          {t('price_list.tier.add')}
        </Button>
      )}
    </Stack>
  )
}
