import { Button, Modal, Select, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { showProblem } from '#ui/shell/notices.ts'
import { getReading, getReview, listReviews, profiles, readAgain, type Reading, sides } from '../contract.ts'
import classes from './ReviewDesk.module.css'
import { TextDrop } from './TextDrop.tsx'

type Props = { record: AnyRecord; reading: Reading; writes: boolean }

/** Which file was read, for whom and by what; another choice reads it again, and a new text takes its place. */
export const ReviewBar = ({ record, reading, writes }: Props) => {
  const t = useT()
  const problem = useProblem()
  const [renewing, setRenewing] = useState(false)
  const again = useTell(readAgain, { refreshes: [getReading, getReview, listReviews] })
  const now = {
    side: sides.find((s) => s === record.side) ?? 'customer',
    profile: profiles.find((p) => p === record.profile) ?? 'elements',
  }
  const read = (change: Partial<typeof now>) =>
    again.mutate(
      { params: { id: record.id }, body: { ...now, ...change } },
      { onError: (error) => showProblem(problem(error, 'review')) },
    )
  return (
    <div className={classes['bar']}>
      <Select
        size="xs"
        aria-label={t('review.side')}
        value={now.side}
        disabled={!writes || again.isPending}
        allowDeselect={false}
        data={sides.map((value) => ({ value, label: t(`review.side.${value}`) }))}
        onChange={(value) => read({ side: sides.find((s) => s === value) ?? now.side })}
      />
      <Select
        size="xs"
        aria-label={t('review.profile')}
        value={now.profile}
        disabled={!writes || again.isPending}
        allowDeselect={false}
        data={profiles.map((value) => ({ value, label: t(`review.profile.${value}`) }))}
        onChange={(value) => read({ profile: profiles.find((p) => p === value) ?? now.profile })}
      />
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }} title={reading.sha256 ?? undefined}>
        {t('review.file', { name: reading.fileName ?? '', count: reading.clauses.length })}
      </Text>
      {again.isPending && (
        <Text component="output" size="xs">
          {t('review.reading')}
        </Text>
      )}
      {writes && (
        <Button
          ml="auto"
          size="compact-sm"
          variant="default"
          leftSection={<IconRefresh size={15} />}
          onClick={() => setRenewing(true)}
        >
          {t('review.renew')}
        </Button>
      )}
      {renewing && (
        <Modal
          opened
          size="lg"
          title={t('review.renew')}
          closeButtonProps={{ 'aria-label': t('action.close') }}
          onClose={() => setRenewing(false)}
        >
          <TextDrop id={record.id} writes onDone={() => setRenewing(false)} />
        </Modal>
      )}
    </div>
  )
}
