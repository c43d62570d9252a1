import { visitWordsAtMost } from '@pathways/domain/meetings';
import { Button, Notice, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { Writing } from '../discussions/writing.js';
import type { MeetingFieldsFragment, MinutesFieldsFragment } from '../gql/graphql.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { WriteVisitNoteDocument } from './meeting-verbs.documents.js';
import { OtherDraft } from './OtherDraft.js';
import { useFieldsDraft, useHasDraft } from './useFieldsDraft.js';

interface OwnVisitNoteProps {
  meeting: MeetingFieldsFragment;
  school: MeetingFieldsFragment['viewerSchools'][number];
  note: MinutesFieldsFragment['visitNotes'][number] | undefined;
  writing: Writing;
}

/** What one's own school keeps of a visit: as its guest, or as its host. Kept as drafts are until it is given to the group. */
export function OwnVisitNote({ meeting, school, note, writing }: OwnVisitNoteProps) {
  const { urn, name } = school;
  const place = `visit:${meeting.id}:${urn}`;
  useHasDraft(writing, meeting.groupId, place);
  const draft = useFieldsDraft(writing.kept, place, {
    saw: note?.saw ?? '',
    takes: note?.takes ?? '',
    surprised: note?.surprised ?? '',
  });
  const { fields: words, change, clear } = draft;
  const [told, setTold] = useState<string | null | undefined>(undefined);
  const [write, isWriting] = useVerb(WriteVisitNoteDocument);
  const send = async () => {
    const refused = await write({ meetingId: meeting.id, schoolUrn: urn, ...words });
    if (refused === null) clear();
    setTold(refused);
  };
  const field = (of: keyof typeof words, label: string) => (
    <TextArea
      label={`${label} (${name})`}
      value={words[of]}
      onChange={text => change({ [of]: text })}
      limit={visitWordsAtMost}
    />
  );
  return (
    <Stack>
      {told && <Notice tone="warning">{told}</Notice>}
      {told === null && !draft.isBegun && <Notice tone="success">Kept for the group.</Notice>}
      <OtherDraft draft={draft} linesOf={({ saw, takes, surprised }) => [saw, takes, surprised]} />
      {urn === meeting.host ? (
        field('surprised', 'What surprised us in what our guests saw')
      ) : (
        <>
          {field('saw', 'What I saw')}
          {field('takes', 'What I take home')}
        </>
      )}
      <TalkCheck text={Object.values(words).join('\n\n')} />
      <div>
        <Button tone="primary" pending={isWriting} onPress={() => void send()}>
          Keep it for the group
        </Button>
      </div>
    </Stack>
  );
}
