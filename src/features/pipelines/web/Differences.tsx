import { List, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import type { PipelineContents } from '../contract.ts'
import { differences } from '../rules-differences.ts'
import { useProducts } from './useProducts.ts'

type Props = { before: PipelineContents; after: PipelineContents; noun: string }

/** What differs between two configurations of a pipeline, in words. `noun` is what goes through it. */
export const Differences = ({ before, after, noun }: Props) => {
  const t = useT()
  const products = useProducts()
  const found = differences(before, after)
  if (found.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('draft.same')}
      </Text>
    )
  const word = (what: string, value: string | number | undefined) =>
    typeof value !== 'string'
      ? value
      : what === 'kind'
        ? t(`pipeline.stage.${value}`)
        : what.startsWith('required')
          ? fieldLabel(t, noun, value)
          : what.startsWith('product.')
            ? (products.find((p) => p.value === value)?.label ?? '…')
            : value
  const said = found.map(({ what, stage, from, to }) =>
    t(`pipeline.difference.${what}`, { stage, from: word(what, from), to: word(what, to) }),
  )
  return (
    <List size="sm" withPadding={false}>
      {[...new Set(said)].map((text) => (
        <List.Item key={text}>{text}</List.Item>
      ))}
    </List>
  )
}
