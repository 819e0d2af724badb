import { Alert, Button, Group, Modal, Radio, Select, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getDeal } from '#features/deals/contract.ts'
import { listPipelines } from '#features/pipelines/contract.ts'
import { openStages } from '#features/pipelines/rules.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { titleOf } from '#ui/records/state/edits.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { showDone } from '#ui/shell/notices.ts'
import { convertLead, getLead, getMatches } from '../contract.ts'

const NEW = 'new'

/** Makes a deal of a lead: in which stage, and whether its company and contact are known already or new. */
export const ConvertDialog = ({ record, onClose }: { record: AnyRecord; onClose: () => void }) => {
  const t = useT()
  const problem = useProblem()
  const { data: pipelines } = useQuery(ask(listPipelines, {}))
  const { data: known } = useQuery(ask(getMatches, { params: { id: record.id } }))
  const convert = useTell(convertLead, { refreshes: [getLead, getDeal] })
  const title = titleOf(record, 'name') ?? ''
  const [name, setName] = useState(title)
  const [stage, setStage] = useState<string | null>(null)
  const [company, setCompany] = useState<string | null>(null)
  const [contact, setContact] = useState<string | null>(null)

  const groups = openStages(pipelines?.items ?? [])
  const stageId = stage ?? groups[0]?.items[0]?.value
  // The surest match is taken unless the reader says otherwise.
  const contactId = contact ?? known?.contacts[0]?.id ?? NEW
  const works = known?.contacts.find(({ id }) => id === contactId)?.companyId
  const companies = [
    ...(works && known.refs[works] ? [{ id: works, name: known.refs[works].title }] : []),
    ...(known?.companies ?? []).filter(({ id }) => id !== works),
  ]
  const companyId = company ?? companies[0]?.id ?? NEW
  const idOf = (chosen: string) => (chosen === NEW ? null : chosen)
  const send = () =>
    stageId &&
    convert.mutate(
      {
        params: { id: record.id },
        body: {
          version: record.version,
          stageId,
          name,
          companyId: idOf(companyId),
          contactId: idOf(contactId),
        },
      },
      { onSuccess: () => (showDone(t('lead.converted', { name: title })), onClose()) },
    )
  const says = (key: 'company' | 'contact', told: unknown) =>
    typeof told === 'string' && told !== ''
      ? t(`lead.convert.new${key === 'company' ? 'Company' : 'Contact'}`, { name: told })
      : t(`lead.convert.no${key === 'company' ? 'Company' : 'Contact'}`)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lead.convert.title', { name: title })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack gap="md">
          {convert.error && (
            <Alert color="red" variant="light" role="alert">
              {problem(convert.error)}
            </Alert>
          )}
          <TextInput
            label={t('deal.name')}
            value={name}
            maxLength={200}
            required
            data-autofocus
            onChange={(e) => setName(e.currentTarget.value)}
          />
          <Select
            label={t('deal.stageId')}
            data={groups}
            value={stageId ?? null}
            allowDeselect={false}
            onChange={setStage}
          />
          <Whose
            label={t('lead.convert.contact')}
            of={known?.contacts ?? []}
            fresh={says('contact', record.person)}
            value={contactId}
            onChange={setContact}
          />
          <Whose
            label={t('lead.convert.company')}
            of={companies}
            fresh={says('company', record.companyName)}
            value={companyId}
            onChange={setCompany}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={convert.isPending} disabled={!stageId || !known}>
              {t('lead.convert')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type WhoseProps = {
  label: string
  of: readonly { id: string; name: string }[]
  /** What is done when none of them is meant. */
  fresh: string
  value: string
  onChange: (id: string) => void
}

const Whose = ({ label, of, fresh, value, onChange }: WhoseProps) => {
  const t = useT()
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {of.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('lead.convert.known')}
          </Text>
        )}
        {of.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
        <Radio value={NEW} label={fresh} />
      </Stack>
    </Radio.Group>
  )
}
