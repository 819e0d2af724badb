import { NoteActions } from '#features/notes/web/NoteActions.tsx'
import { NotesComposer } from '#features/notes/web/NotesComposer.tsx'
import { Timeline } from '#features/events/web/Timeline.tsx'

/** A record's timeline with the place to write notes on it. */
export const RecordTimeline = ({
  noun,
  id,
  writes = true,
}: {
  noun: string
  id: string
  writes?: boolean
}) => (
  <Timeline
    key={id}
    noun={noun}
    id={id}
    composer={writes && <NotesComposer subject={{ noun, id }} />}
    noteActions={(note, body) => <NoteActions id={note} body={body} />}
  />
)
