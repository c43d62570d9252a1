import { Card, Section, Stack } from '@pathways/ui';
import { useWriting } from '../discussions/writing.js';
import type { MeetingFieldsFragment, MinutesFieldsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { MinutesFields } from './meeting.documents.js';
import styles from './Meetings.module.css';
import { OwnVisitNote } from './OwnVisitNote.js';

type Note = MinutesFieldsFragment['visitNotes'][number];

/** What each school keeps of a visit: guests saw and take home, the host was surprised. */
export function VisitPart({ meeting }: { meeting: MeetingFieldsFragment }) {
  const { visitNotes } = readFragment(MinutesFields, meeting);
  const writing = useWriting();
  const others = visitNotes.filter(
    ({ school }) => !meeting.viewerSchools.some(({ urn }) => urn === school.urn),
  );
  return (
    <Section title="What we keep of the visit">
      <Stack>
        {writing &&
          meeting.viewerSchools.map(school => (
            <OwnVisitNote
              key={school.urn}
              meeting={meeting}
              school={school}
              writing={writing}
              note={visitNotes.find(note => note.school.urn === school.urn)}
            />
          ))}
        {others.map(note => (
          <ShownNote key={note.school.urn} note={note} />
        ))}
      </Stack>
    </Section>
  );
}

function ShownNote({ note }: { note: Note }) {
  const lines = [
    ['Saw', note.saw],
    ['Takes home', note.takes],
    ['Was surprised', note.surprised],
  ].filter(([, text]) => text);
  return (
    <Card title={note.school.name} footer={`Written by ${note.writtenBy}`}>
      {note.isHidden && <p>These words are out of sight.</p>}
      {lines.map(([label, text]) => (
        <p key={label} className={styles['words']}>
          <strong>{label}:</strong> {text}
        </p>
      ))}
    </Card>
  );
}
