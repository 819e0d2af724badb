import { Tabs } from '@mantine/core'
import { EditDraft } from '#features/drafts/web/EditDraft.tsx'
import { ShowLetter } from '#features/letters/web/ShowLetter.tsx'
import { LetterheadForm } from '#features/templates/web/LetterheadForm.tsx'
import { TemplatesSettings } from '#features/templates/web/TemplatesSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import './looks.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The house's papers: its letterhead, and the templates they are printed with. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('template.many')} about={t('template.about')}>
      <Tabs defaultValue="letterhead" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="letterhead">{t('template.tab.letterhead')}</Tabs.Tab>
          <Tabs.Tab value="templates">{t('template.tab.templates')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="letterhead">
          <LetterheadForm />
        </Tabs.Panel>
        <Tabs.Panel value="templates">
          <TemplatesSettings EditDraft={EditDraft} ShowLetter={ShowLetter} />
        </Tabs.Panel>
      </Tabs>
    </SettingsFrame>
  )
}
