import { ActionIcon, Button, Group, Title } from '@mantine/core'
import { IconContract, IconPencil, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { endOfSections } from '../../text/rules-moves.ts'
import { useDesk } from '../desk.ts'
import { Clause } from './Clause.tsx'
import { NewClause } from './NewClause.tsx'
import classes from './Text.module.css'
import { TitleForm } from './TitleForm.tsx'
import { useWriting } from './useWriting.ts'
import { WriteClause } from './WriteClause.tsx'

type Props = {
  /** Whether clauses that amendments touched are marked. */
  marks: boolean
  /** What stands in the margin beside a clause. */
  margin: (code: string) => ReactNode
}

/** The contract as it reads, clause by clause, each written where it stands. */
export const ContractText = ({ marks, margin }: Props) => {
  const t = useT()
  const desk = useDesk()
  const { texts, writes } = desk
  const writing = useWriting(desk)
  const [titling, setTitling] = useState(false)
  const sheet = useRef<HTMLElement>(null)
  const open = useRef(writing.open)
  useEffect(() => {
    open.current = writing.open
  })
  // Whoever works with a mouse clicks on the words; the number before them is the button that says so.
  useEffect(() => {
    const box = sheet.current
    if (!box || !writes) return
    const click = (event: MouseEvent) => {
      const at = event.target as Element
      if (at.closest('button, a, input, textarea, fieldset, table') || !getSelection()?.isCollapsed) return
      const code = at.closest('[data-words]')?.closest('[data-code]')?.getAttribute('data-code')
      if (code) open.current(code)
    }
    box.addEventListener('click', click)
    return () => box.removeEventListener('click', click)
  }, [writes])

  const { clauses } = texts[0].body
  const { touched = {} } = texts[0].amended ?? {}
  const { opened, place } = writing
  const items = clauses.map(({ code, depth }, at) => {
    const { label } = texts[0].reads.clauses[at]!
    return (
      <div
        key={code}
        className={classes['clause']}
        data-code={code}
        data-depth={depth}
        data-amended={(marks && touched[code] !== undefined) || undefined}
        tabIndex={-1}
      >
        {opened?.clause.code === code ? (
          <WriteClause clause={opened.clause} label={label} onClose={writing.close} />
        ) : (
          <Clause at={at} writing={writing} />
        )}
        <div className={classes['margin']}>{margin(code)}</div>
      </div>
    )
  })
  // What is being written stays on screen, whatever others do with the clauses around it, or with this one.
  if (opened && !clauses.some(({ code }) => code === opened.clause.code))
    items.splice(
      opened.at,
      0,
      <div key={opened.clause.code} className={classes['clause']}>
        <WriteClause clause={opened.clause} label="" onClose={writing.close} />
      </div>,
    )
  if (place) {
    const behind = items.findIndex(({ key }) => key === place.after)
    const at = place.after === null ? 0 : behind === -1 ? items.length : behind + 1
    items.splice(at, 0, <NewClause key="new clause" place={place} onClose={() => writing.begin(null)} />)
  }
  return (
    <article
      ref={sheet}
      className={classes['sheet']}
      aria-label={t('contract.text')}
      data-beside={texts.length > 1 || undefined}
    >
      {titling ? (
        <TitleForm onClose={() => setTitling(false)} />
      ) : (
        <header className={classes['texts']}>
          {texts.map(({ locale, reads }) => (
            <Title key={locale} order={2} lang={locale} className={classes['title'] ?? ''}>
              {reads.title || t('contract.untitled')}
            </Title>
          ))}
          {writes && (
            <div className={classes['tools']}>
              <ActionIcon size="sm" aria-label={t('contract.title.edit')} onClick={() => setTitling(true)}>
                <IconPencil size={15} />
              </ActionIcon>
            </div>
          )}
        </header>
      )}
      {items}
      {items.length === 0 && (
        <EmptyState icon={IconContract} title={t('contract.blank.title')} text={t('contract.blank.text')} />
      )}
      {writes && !place && (
        <Group gap="xs" justify={clauses.length === 0 ? 'center' : 'flex-start'} mt="lg">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => writing.begin(endOfSections(clauses))}
          >
            {t('contract.section.add')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => writing.begin({ after: clauses.at(-1)?.code ?? null, depth: 0 })}
          >
            {t('contract.appendix.add')}
          </Button>
        </Group>
      )}
    </article>
  )
}
