import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import type { OwnVariable } from '../../templates/contract-own.ts'
import { useDesk, useVariableName } from '../desk.ts'
import { VariableDialog } from './VariableDialog.tsx'

/** The variables of the house's own that a text brings along. */
export const OwnVariables = () => {
  const t = useT()
  const { locale } = useLocale()
  const problem = useProblem()
  const nameOf = useVariableName()
  const { texts, writes, change } = useDesk()
  const [open, setOpen] = useState<{ variable: OwnVariable | null } | null>(null)
  const own = texts[0].body.variables ?? []
  const save = async (is: OwnVariable[]): Promise<Error | null> =>
    change([{ kind: 'variables', was: own, is }], {
      message: t('contract_template.variable.saved'),
      back: ({ body }) => [{ kind: 'variables', was: body.variables ?? [], is: own }],
    })
  const remove = async (gone: OwnVariable) => {
    const refused = await save(own.filter((one) => one !== gone))
    if (refused) showProblem(problem(refused, 'contract'))
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('contract_template.variables.text')}
      </Text>
      {own.length === 0 && <Text size="sm">{t('contract_template.variables.empty')}</Text>}
      {own.length > 0 && (
        <Table aria-label={t('contract_template.variables')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('contract_template.name')}</Table.Th>
              <Table.Th>{t('contract_template.variable.kind')}</Table.Th>
              <Table.Th>{t('contract_template.variable.group')}</Table.Th>
              {writes && <Table.Td />}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {own.map((variable) => {
              const name = nameOf(variable.name)
              return (
                <Table.Tr key={variable.name}>
                  <Table.Td lang={locale}>{name}</Table.Td>
                  <Table.Td>{t(`contract_template.kindOf.${variable.kind}`)}</Table.Td>
                  <Table.Td>{t(`contract.group.${variable.group}`)}</Table.Td>
                  {writes && (
                    <Table.Td>
                      <Group gap={4} justify="flex-end" wrap="nowrap">
                        <ActionIcon
                          aria-label={t('contract_template.variable.edit', { name })}
                          onClick={() => setOpen({ variable })}
                        >
                          <IconPencil size={15} />
                        </ActionIcon>
                        <ActionIcon
                          aria-label={t('contract_template.variable.remove', { name })}
                          onClick={() => void remove(variable)}
                        >
                          <IconTrash size={15} />
                        </ActionIcon>
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      )}
      {writes && (
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={16} />}
          onClick={() => setOpen({ variable: null })}
        >
          {t('contract_template.variable.add')}
        </Button>
      )}
      {open && (
        <VariableDialog
          variable={open.variable}
          taken={own.filter((one) => one !== open.variable).map(({ name }) => name)}
          onSave={(is) =>
            save(open.variable ? own.map((one) => (one === open.variable ? is : one)) : [...own, is])
          }
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  )
}
