import { Code, Table, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { variables } from '../rules.ts'

/** Every name a template may use, and what it means. */
export const Variables = () => {
  const t = useT()
  return (
    <details>
      <summary>{t('template.variables')}</summary>
      <Text size="sm" c="dimmed" my="xs">
        {t('template.variables.about')}
      </Text>
      <Table verticalSpacing={3}>
        <Table.Tbody>
          {variables.map((name) => (
            <Table.Tr key={name}>
              <Table.Td>
                <Code>{name}</Code>
              </Table.Td>
              <Table.Td>{t(`variable.${name}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}
