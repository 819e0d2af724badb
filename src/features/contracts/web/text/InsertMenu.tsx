import { Button, Combobox, useCombobox } from '@mantine/core'
import { IconBraces } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { textOf } from '../../rules.ts'
import { namesToWrite } from '../../text/rules-cover.ts'
import { useDesk, useTypeName, useVariableName } from '../desk.ts'

/** Puts the mark of a variable, or of another clause's number, where the writer is. */
export const InsertMenu = ({ onInsert }: { onInsert: (mark: string) => void }) => {
  const t = useT()
  const { texts } = useDesk()
  const nameOf = useVariableName()
  const typeOf = useTypeName()
  const [find, setFind] = useState('')
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      setFind('')
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const wanted = find.trim().toLocaleLowerCase()
  const fits = ({ said }: { said: string }) => said.toLocaleLowerCase().includes(wanted)
  // Those the contract holds already come first.
  const { asked, body } = texts[0]
  const own = body.variables?.map(({ name }) => name) ?? []
  const variables = [...new Set([...asked, ...own, ...namesToWrite])]
    .map((name) => ({ mark: `{{${name}}}`, said: nameOf(name) }))
    .filter(fits)
    .slice(0, 60)
  const clauses = texts[0].reads.clauses
    .map(({ code, label, heading }) => ({
      mark: `{{@${code}}}`,
      said: `${label} ${textOf(heading) || typeOf(code)}`,
    }))
    .filter(fits)
    .slice(0, 100)
  const options = (found: typeof variables) =>
    found.map(({ mark, said }) => (
      <Combobox.Option key={mark} value={mark}>
        {said}
      </Combobox.Option>
    ))
  return (
    <Combobox
      store={combobox}
      width={300}
      position="bottom-start"
      onOptionSubmit={(mark) => {
        combobox.closeDropdown()
        onInsert(mark)
      }}
    >
      <Combobox.Target targetType="button">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconBraces size={14} />}
          onClick={() => combobox.toggleDropdown()}
        >
          {t('contract.insert')}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          aria-label={t('contract.insert.find')}
          placeholder={t('contract.insert.find')}
          value={find}
          onChange={(event) => {
            setFind(event.currentTarget.value)
            combobox.selectFirstOption()
          }}
        />
        <Combobox.Options mah={300} style={{ overflowY: 'auto' }}>
          {variables.length > 0 && (
            <Combobox.Group label={t('contract.insert.variables')}>{options(variables)}</Combobox.Group>
          )}
          {clauses.length > 0 && (
            <Combobox.Group label={t('contract.insert.clauses')}>{options(clauses)}</Combobox.Group>
          )}
          {variables.length + clauses.length === 0 && <Combobox.Empty>{t('input.nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
