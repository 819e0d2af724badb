import { NativeSelect, Table, Text } from '@mantine/core'
import type { Grants, Scope } from '#kit/access.ts'
import { useT } from '#ui/i18n.tsx'
import { allVerbs, type RightNoun, scopeOf } from './matrix.ts'
import classes from './RightsMatrix.module.css'

type Props = {
  grants: Grants
  nouns: readonly RightNoun[]
  /** Without it the matrix only tells. */
  onChange?: (noun: string, verb: string, scope: Scope | undefined) => void
}

/** Nouns down, verbs across, and in each cell how far the verb reaches. */
export const RightsMatrix = ({ grants, nouns, onChange }: Props) => {
  const t = useT()
  return (
    <Table.ScrollContainer
      minWidth={onChange ? 680 : 640}
      type="native"
      tabIndex={0}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Mantine draws the element and offers no other one
      role="region"
      aria-label={t('role.rights')}
    >
      <Table className={classes['matrix']} verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('role.noun')}</Table.Th>
            {allVerbs.map((verb) => (
              <Table.Th key={verb} scope="col">
                {t(`verb.${verb}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {nouns.map((noun) => (
            <Table.Tr key={noun.name}>
              <Table.Th scope="row">{t(`${noun.name}.many`)}</Table.Th>
              {allVerbs.map((verb) => (
                <Table.Td key={verb}>
                  {noun.verbs.includes(verb) && (
                    <Cell
                      noun={noun}
                      verb={verb}
                      scope={scopeOf(grants, noun.name, verb)}
                      onChange={onChange}
                    />
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type CellProps = { noun: RightNoun; verb: string; scope: Scope | undefined; onChange: Props['onChange'] }

const Cell = ({ noun, verb, scope, onChange }: CellProps) => {
  const t = useT()
  if (!onChange) {
    return (
      <Text span size="sm" className={classes['scope']} data-scope={scope ?? 'none'}>
        {t(`scope.${scope ?? 'none'}`)}
      </Text>
    )
  }
  // What belongs to nobody can only be granted as a whole.
  const scopes = noun.owned ? (['none', 'own', 'team', 'all'] as const) : (['none', 'all'] as const)
  return (
    <NativeSelect
      size="xs"
      className={classes['choice']}
      rightSectionWidth={20}
      aria-label={`${t(`${noun.name}.many`)}: ${t(`verb.${verb}`)}`}
      value={scope ?? 'none'}
      onChange={({ currentTarget: { value } }) =>
        onChange(noun.name, verb, value === 'none' ? undefined : (value as Scope))
      }
      data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
    />
  )
}
