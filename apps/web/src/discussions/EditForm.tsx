import { useMutation } from '@apollo/client/react';
import { bodyAtMost } from '@pathways/domain/discussions';
import { announce, Button, Form, Notice, Section, TextArea } from '@pathways/ui';
import { useEffect, useRef, useState } from 'react';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { Paragraphs } from './Paragraphs.js';
import { contributionOf, type Contribution } from './room.documents.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { useDraft } from './useDraft.js';
import { EditContributionDocument } from './verb.documents.js';

interface EditFormProps {
  contribution: Contribution;
  onDone: () => void;
}

/** Saves an edit. A conflict hands over what stands now, and the next attempt is made against that. */
function useEditing(contribution: Contribution, done: () => void) {
  const { follower } = useRoomTools();
  const [seen, setSeen] = useState(contribution.revision);
  const [conflict, setConflict] = useState<Contribution | null>(null);
  const [fault, setFault] = useState<string>();
  const [edit, { loading }] = useMutation(EditContributionDocument, { fetchPolicy: 'no-cache' });
  const save = async (body: string) => {
    setFault(undefined);
    const input = { contributionId: contribution.id, body, expectedRevision: seen };
    const answered = await edit({ variables: { input } }).catch(() => undefined);
    const told = answered?.data?.editContribution;
    if (told?.contribution) {
      follower.apply([told.contribution]);
      announce('Saved.');
      return done();
    }
    const [refused] = told?.errors ?? [];
    if (refused?.__typename === 'ContributionChangedMeanwhile') {
      const current = contributionOf(refused.current);
      setConflict(current);
      setSeen(current.revision);
    }
    setFault(refused?.message ?? 'This did not reach the server. Your words are kept here: try again.');
  };
  return { save, conflict, fault, loading };
}

/** Editing one’s own words. Where they changed elsewhere meanwhile, both stand side by side and the author decides. */
export function EditForm({ contribution, onDone }: EditFormProps) {
  const { kept } = useRoomTools();
  const draft = useDraft(kept, `edit:${contribution.id}`, contribution.body ?? '');
  const leave = () => {
    draft.clear();
    onDone();
  };
  const { save, conflict, fault, loading } = useEditing(contribution, leave);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Form
      label="Edit your contribution"
      onSubmit={() => void save(draft.text)}
      actions={
        <>
          <Button onPress={leave}>{conflict ? 'Keep the other' : 'Leave it as it was'}</Button>
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Saving">
            {conflict ? 'Save mine over it' : 'Save'}
          </Button>
        </>
      }
    >
      {fault && <Notice tone="warning">{fault}</Notice>}
      <div className={styles['both']}>
        {conflict && (
          <Section title="As it stands now" level={3}>
            <Paragraphs text={conflict.body ?? ''} />
          </Section>
        )}
        <TextArea
          ref={box}
          label="Your words"
          value={draft.text}
          onChange={draft.change}
          limit={bodyAtMost}
          hint={draft.isRestored ? 'These are your unsaved words from before.' : undefined}
        />
      </div>
      <TalkCheck text={draft.text} />
    </Form>
  );
}
