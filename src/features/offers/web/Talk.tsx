import { Anchor, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconCopy, IconExternalLink, IconLinkOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { closeOfferLink, commentOffer, type Details } from '../contract-papers.ts'

/** The customer's link, and what both sides said by it. */
export const Talk = ({ id, data, writes }: { id: string; data: Details; writes: boolean }) => {
  const t = useT()
  const format = useFormat()
  const [body, setBody] = useState('')
  const say = useTell(commentOffer)
  return (
    <Stack gap="sm" maw={640}>
      {data.link && <Link id={id} link={data.link} writes={writes} />}
      <Title order={2} fz="sm">
        {t('offer.comments')}
      </Title>
      {data.comments.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('offer.comments.empty')}
        </Text>
      )}
      {data.comments.map((c) => (
        <Paper key={c.id} withBorder p="xs">
          <Text size="xs" c="dimmed">
            {c.name}
            {c.memberId === null && ` (${t('offer.comment.customer')})`} · {format.instant(c.at)}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {c.body}
          </Text>
        </Paper>
      ))}
      {writes && data.link && (
        <form
          onSubmit={(e) => {
            e.preventDefault()
            say.mutate({ params: { id }, body: { body } }, { onSuccess: () => setBody('') })
          }}
        >
          <Textarea
            label={t('offer.comment.label')}
            autosize
            minRows={2}
            maxLength={4000}
            value={body}
            onChange={(e) => setBody(e.currentTarget.value)}
          />
          <ProblemAlert error={say.error} noun="offer" />
          <Button
            type="submit"
            mt="xs"
            size="compact-sm"
            disabled={body.trim() === ''}
            loading={say.isPending}
          >
            {t('offer.comment.send')}
          </Button>
        </form>
      )}
    </Stack>
  )
}

const Link = ({ id, link, writes }: { id: string; link: string; writes: boolean }) => {
  const t = useT()
  const [asking, setAsking] = useState(false)
  const close = useTell(closeOfferLink)
  const address = new URL(link, location.origin).href
  const copy = () => void navigator.clipboard.writeText(address).then(() => showDone(t('offer.link.copied')))
  return (
    <Stack gap={6}>
      <Title order={2} fz="sm">
        {t('offer.link')}
      </Title>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" leftSection={<IconCopy size={15} />} onClick={copy}>
          {t('offer.link.copy')}
        </Button>
        <Anchor href={link} target="_blank" size="sm">
          <Group gap={4} component="span">
            <IconExternalLink size={15} />
            {t('offer.link.open')}
          </Group>
        </Anchor>
        {writes && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            leftSection={<IconLinkOff size={15} />}
            onClick={() => setAsking(true)}
          >
            {t('offer.link.close')}
          </Button>
        )}
      </Group>
      <Confirm
        opened={asking}
        title={t('offer.link.close')}
        text={t('offer.link.close.text')}
        verb={t('offer.link.close')}
        busy={close.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => close.mutate({ params: { id } }, { onSettled: () => setAsking(false) })}
      />
    </Stack>
  )
}
