import { List, Text } from '@mantine/core'
import { useFormat, useT } from '#ui/i18n.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import type { PipelineContents } from '../contract.ts'
import { useProducts } from './useProducts.ts'

/** A configuration of a pipeline to look at: its stages in their order, and what each asks for. */
export const PipelineLook = ({ contents, noun }: { contents: PipelineContents; noun: string }) => {
  const t = useT()
  const format = useFormat()
  const named = useProducts().flatMap(({ value, label }) =>
    contents.products.includes(value) ? [label] : [],
  )
  return (
    <>
      <Text size="sm" fw={500} mt="sm">
        {contents.name}
      </Text>
      {(named.length > 0 || contents.others) && (
        <Text size="xs" c="dimmed">
          {t('pipeline.products')}:{' '}
          {format.list([...named, ...(contents.others ? [t('pipeline.others')] : [])])}
        </Text>
      )}
      <List type="ordered" size="sm" mt={4} spacing={4}>
        {contents.stages.map((stage, at) => {
          const asks = [
            [t('pipeline.mostDays'), stage.mostDays === null ? [] : [format.number(stage.mostDays)]],
            [t('pipeline.required'), stage.required.map((field) => fieldLabel(t, noun, field))],
            [t('pipeline.checklist'), stage.checklist],
            [t('pipeline.enter'), stage.enter.map(({ says }) => says)],
            [t('pipeline.leave'), stage.leave.map(({ says }) => says)],
          ] as const
          return (
            <List.Item key={stage.id ?? at}>
              {stage.name} · {t(`pipeline.stage.${stage.kind}`)} · {format.percent(stage.probability / 100)}
              {asks.map(
                ([name, values]) =>
                  values.length > 0 && (
                    <Text key={name} size="xs" c="dimmed">
                      {name}: {format.list(values)}
                    </Text>
                  ),
              )}
            </List.Item>
          )
        })}
      </List>
    </>
  )
}
