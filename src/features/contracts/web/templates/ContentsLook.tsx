import { Stack, Text, Title } from '@mantine/core'
import { useLocale } from '#ui/i18n.tsx'
import type { TemplateContents } from '../../templates/contract-contents.ts'
import { writtenIn } from '../../templates/rules-templates.ts'
import { numbersOf } from '../../text/rules-moves.ts'

/** A version of a template to look at, in the reader's language where it is written in that. */
export const ContentsLook = ({ contents: { body } }: { contents: TemplateContents }) => {
  const { locale: own } = useLocale()
  const languages = writtenIn(body)
  const locale = languages.includes(own) ? own : (languages[0] ?? own)
  const numbers = numbersOf(body)
  return (
    <Stack gap="xs" lang={locale} mt="sm">
      <Title order={3} size="h4">
        {body.title[locale]}
      </Title>
      {body.clauses.map(({ code, words }) => (
        <div key={code}>
          <Text size="sm" fw={500}>
            {numbers.get(code)} {words[locale]?.heading}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {words[locale]?.text}
          </Text>
        </div>
      ))}
    </Stack>
  )
}
