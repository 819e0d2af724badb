import { Checkbox, FileButton, Group, Menu } from '@mantine/core'
import { IconContract, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Input, Output } from '#kit/endpoint.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import { useTell } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { NewMenu } from '#ui/shell/NewMenu.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { ContractTemplateFile, createContractTemplate } from '../../templates/contract-contents.ts'
import { listContractTemplates } from '../../templates/contract-templates.ts'
import { type Called, NameAndKind } from './NameAndKind.tsx'

type Props = {
  ready: Output<typeof listContractTemplates>['ready']
  onMade: (id: string) => void
}

/** Begins a template from a ready-made text, from nothing, or from a file. */
export const NewTemplate = ({ ready, onMade }: Props) => {
  const t = useT()
  const problem = useProblem()
  const [empty, setEmpty] = useState(false)
  const reset = useRef<() => void>(null)
  const create = useTell(createContractTemplate, { refreshes: [listContractTemplates] })
  const make = (body: Input<typeof createContractTemplate>['body']) =>
    create.mutate(
      { body },
      { onSuccess: ({ id }) => onMade(id), onError: (error) => showProblem(problem(error)) },
    )
  const read = async (file: File | null) => {
    reset.current?.()
    if (!file) return
    const json: unknown = await file
      .text()
      .then(JSON.parse)
      .catch(() => undefined)
    const parsed = ContractTemplateFile.safeParse(json)
    if (parsed.success) make({ name: parsed.data.name, from: { file: parsed.data } })
    else showProblem(t('contract_template.file.unreadable'))
  }
  return (
    <>
      <FileButton
        onChange={(file) => void read(file)}
        accept="application/json,.json"
        resetRef={reset}
        inputProps={{ 'aria-label': t('contract_template.from.file') }}
      >
        {({ onClick }) => (
          <NewMenu label={t('contract_template.new')} busy={create.isPending}>
            <Menu.Label>{t('contract_template.from.ready')}</Menu.Label>
            {ready.map(({ kind }) => (
              <Menu.Item
                key={kind}
                leftSection={<IconContract size={16} />}
                onClick={() => make({ name: t(`contract.kind.${kind}`), from: { ready: kind } })}
              >
                {t(`contract.kind.${kind}`)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => setEmpty(true)}>
              {t('contract_template.from.empty')}
            </Menu.Item>
            <Menu.Item leftSection={<IconFileImport size={16} />} onClick={onClick}>
              {t('contract_template.from.file')}
            </Menu.Item>
          </NewMenu>
        )}
      </FileButton>
      {empty && <Empty onMade={onMade} onClose={() => setEmpty(false)} />}
    </>
  )
}

const Empty = ({ onMade, onClose }: { onMade: (id: string) => void; onClose: () => void }) => {
  const t = useT()
  const { locale } = useLocale()
  const [called, setCalled] = useState<Called>({ name: '', kind: 'other' })
  const name = called.name.trim()
  const [languages, setLanguages] = useState<readonly Locale[]>([locale])
  const create = useTell(createContractTemplate, { refreshes: [listContractTemplates] })
  return (
    <AskDialog
      title={t('contract_template.from.empty')}
      error={create.error}
      busy={create.isPending}
      disabled={name === '' || languages.length === 0}
      onConfirm={() =>
        create.mutate(
          { body: { name, from: { empty: called.kind, languages: [...languages] } } },
          { onSuccess: ({ id }) => onMade(id) },
        )
      }
      onClose={onClose}
    >
      <NameAndKind {...called} onChange={setCalled} />
      <Checkbox.Group
        label={t('contract_template.languages')}
        value={[...languages]}
        onChange={(chosen) => setLanguages(locales.filter((one) => chosen.includes(one)))}
      >
        <Group gap="md" mt={4}>
          {locales.map((value) => (
            <Checkbox key={value} value={value} label={t(`contract.ruling.${value}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </AskDialog>
  )
}
