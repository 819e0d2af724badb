import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { Logo } from '../Logo.tsx'
import { LanguageChoice } from '../LanguageChoice.tsx'
import classes from './EntryFrame.module.css'
import { Mosaic } from './Mosaic.tsx'

type Props = { title: string; about?: string; signedIn?: boolean; children: ReactNode }

/** The frame of the pages before a workspace: sign-in, invitation, choice of a workspace. */
export const EntryFrame = ({ title, about, signedIn = false, children }: Props) => {
  const t = useT()
  useTitle(title)
  const form = useRef<HTMLDivElement>(null)
  // The page is its form: who opens it may type at once.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <div className={classes['page']}>
      <main className={classes['side']}>
        <Group justify="space-between">
          <Logo />
          <LanguageChoice signedIn={signedIn} />
        </Group>
        <div className={classes['form']} ref={form}>
          <Title order={1} fz={26} lts="-0.02em" mb={about ? 6 : 'lg'}>
            {title}
          </Title>
          {about && (
            <Text c="dimmed" size="md" mb="lg">
              {about}
            </Text>
          )}
          {children}
        </div>
      </main>
      <aside className={classes['picture']} aria-label={t('entry.about')}>
        <Mosaic />
        <p className={classes['words']}>{t('entry.promise')}</p>
      </aside>
    </div>
  )
}
