import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
import type { Link } from '#kit/fields.ts'
import { ask, refresh } from '#kit/query.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useT } from '#ui/i18n.tsx'
import { Cell } from '#ui/records/cells/Cell.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import { RelatedPanel } from '#ui/records/page/RelatedPanel.tsx'
import type { AnyRecord, Page } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { contact, listContacts } from '../contract.ts'
import { contactLook } from './look.ts'
import classes from './ContactsPanel.module.css'

type Props = {
  companyId: string
  companyName: string
  likeness?: ComponentProps<typeof RecordForm>['likeness']
}

/** The people of a company with their roles there, and a way to add one. */
export const ContactsPanel = ({ companyId, companyName, likeness }: Props) => {
  const t = useT()
  const may = useMay()
  const client = useQueryClient()
  const [adding, setAdding] = useState(false)
  const filter = JSON.stringify({ and: [['companies', 'in', [companyId]]] })
  const { data, isPending } = useQuery({
    ...ask(listContacts, { query: { filter, limit: 50 } }),
    enabled: may('contact.read'),
  })
  if (!may('contact.read')) return null
  const items = (data as unknown as Page | undefined)?.items ?? []
  return (
    <RelatedPanel
      noun="contact"
      title={t('contact.many')}
      empty={t('contact.panel.empty')}
      pending={isPending}
      items={items}
      line={(record) => <Person key={record.id} record={record} companyId={companyId} />}
      onAdd={() => setAdding(true)}
    >
      {adding && (
        <RecordForm
          look={contactLook}
          {...(likeness && { likeness })}
          initial={{ companies: [{ id: companyId }] }}
          refs={{ [companyId]: { noun: 'company', title: companyName } }}
          stay
          onClose={() => {
            setAdding(false)
            void refresh(client, listContacts)
          }}
        />
      )}
    </RelatedPanel>
  )
}

const Person = ({ record, companyId }: { record: AnyRecord; companyId: string }) => {
  const role = ((record.companies as Link[] | null) ?? []).find((l) => l.id === companyId)?.role
  const { phones, emails } = contact.fields
  return (
    <li className={classes['person']}>
      <Group gap={6} wrap="nowrap" miw={0}>
        <Reference
          noun="contact"
          id={record.id}
          refs={{ [record.id]: { noun: 'contact', title: String(record.name ?? '') } }}
        />
        {(role ?? record.position) ? (
          <Text size="xs" c="dimmed" truncate>
            {role ?? String(record.position)}
          </Text>
        ) : null}
      </Group>
      <Group gap="0 10px" miw={0} fz={12}>
        <Cell noun="contact" name="phones" field={phones} value={record.phones} refs={{}} />
        <Cell noun="contact" name="emails" field={emails} value={record.emails} refs={{}} />
      </Group>
    </li>
  )
}
