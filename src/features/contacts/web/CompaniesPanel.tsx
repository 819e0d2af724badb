import { Stack, Text, Title } from '@mantine/core'
import type { Link } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'

/** The companies a person works at, with the role in each; the person's record already holds them. */
export const CompaniesPanel = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const links = (record.companies as Link[] | null) ?? []
  return (
    <section aria-label={t('contact.companies')}>
      <Title order={2} fz="sm" mb={6}>
        {t('contact.companies')}
      </Title>
      {links.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('state.none')}
        </Text>
      ) : (
        <Stack gap={8} fz="sm">
          {links.map(({ id, role }) => (
            <Reference key={id} noun="company" id={id} refs={record.refs ?? {}} role={role} icon />
          ))}
        </Stack>
      )}
    </section>
  )
}
