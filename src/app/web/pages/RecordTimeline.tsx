import { Stack } from '@mantine/core'
import { CallActions } from '#features/calls/web/CallActions.tsx'
import { LogCallButton } from '#features/calls/web/LogCallButton.tsx'
import { Timeline } from '#features/events/web/Timeline.tsx'
import { NoteActions } from '#features/notes/web/NoteActions.tsx'
import { NotesComposer } from '#features/notes/web/NotesComposer.tsx'

type Props = {
  noun: string
  id: string
  writes?: boolean
  /** The telephone numbers there; of a record that one talks with. */
  phones?: readonly string[]
}

/** A record's timeline with the places to write notes on it and to log calls. */
export const RecordTimeline = ({ noun, id, writes = true, phones }: Props) => (
  <Timeline
    key={id}
    noun={noun}
    id={id}
    composer={
      writes && (
        <Stack gap={8}>
          <NotesComposer subject={{ noun, id }} />
          {phones && <LogCallButton subject={{ noun, id }} phones={phones} />}
        </Stack>
      )
    }
    actions={(of, record, body) =>
      of === 'note' ? <NoteActions id={record} body={body} /> : of === 'call' && <CallActions id={record} />
    }
  />
)
