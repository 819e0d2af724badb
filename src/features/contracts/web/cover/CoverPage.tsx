import { Progress, Stack, Switch, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { groups, variableOf } from '../../contract-variables.ts'
import { isFact, isFilled } from '../../text/rules-cover.ts'
import { useDesk } from '../desk.ts'
import { Parties } from '../parties/Parties.tsx'
import classes from './Cover.module.css'
import { CoverField } from './CoverField.tsx'

/** How much of what the contract asks for has been answered. */
export const useProgress = () => {
  const { texts, wanted } = useDesk()
  const { asked } = texts[0]
  return { all: asked.length, filled: asked.filter((name) => isFilled(name, texts[0], wanted)).length }
}

/** Everything the contract's text asks for, by subject. */
export const CoverPage = () => {
  const t = useT()
  const { id, texts, wanted } = useDesk()
  const { all, filled } = useProgress()
  // What is blank when one begins to look only for that stays until one looks anew.
  const [blank, setBlank] = useState<ReadonlySet<string> | null>(null)
  const { asked, facts } = texts[0]
  const sideless = facts['customer.name'] === undefined || facts['supplier.name'] === undefined
  const shown = asked.filter((name) => blank === null || blank.has(name))
  return (
    <Stack gap="lg" className={classes['cover'] ?? ''}>
      <Parties id={id} />
      {all === 0 ? (
        <Text c="dimmed">{t('contract.cover.empty')}</Text>
      ) : (
        <div>
          <Text size="sm" mb={6}>
            {t('contract.cover.progress', { filled, all })}
          </Text>
          <Progress value={(filled / all) * 100} size="sm" aria-label={t('contract.cover')} />
          <Switch
            mt="sm"
            size="xs"
            label={t('contract.cover.blank')}
            checked={blank !== null}
            onChange={(event) =>
              setBlank(
                event.currentTarget.checked
                  ? new Set(asked.filter((name) => !isFilled(name, texts[0], wanted)))
                  : null,
              )
            }
          />
        </div>
      )}
      <CoverFields names={shown} note={sideless ? t('contract.cover.side') : undefined} />
      {all > 0 && shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('contract.cover.done')}
        </Text>
      )}
    </Stack>
  )
}

/** Variables by subject, each with its input; `note` stands with the parties. */
export const CoverFields = ({ names, note }: { names: readonly string[]; note?: string | undefined }) => {
  const t = useT()
  const { variables } = useDesk().texts[0].body
  return groups.map((group) => {
    const inGroup = names.filter((name) => variableOf(name, variables)?.group === group)
    // What the records say comes last: it is there to be looked at.
    const here = [...inGroup.filter((name) => !isFact(name)), ...inGroup.filter(isFact)]
    return (
      here.length > 0 && (
        <section key={group} aria-label={t(`contract.group.${group}`)}>
          <Title order={3} fz="sm" mb={8}>
            {t(`contract.group.${group}`)}
          </Title>
          {group === 'parties' && note && (
            <Text size="xs" c="dimmed" mb={8}>
              {note}
            </Text>
          )}
          <Stack gap={10}>
            {here.map((name) => (
              <CoverField key={name} name={name} />
            ))}
          </Stack>
        </section>
      )
    )
  })
}
