import { useMutation } from '@apollo/client/react';
import { bodyAtMost } from '@pathways/domain/discussions';
import { announce, Button, Form, Notice, Section, TextArea } from '@pathways/ui';
import { useState } from 'react';
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

/** Editing one's own words. Where they changed elsewhere meanwhile, both stand side by side and the author decides. */
export function EditForm({ contribution, onDone }: EditFormProps) {
  const { follower, kept } = useRoomTools();
  const draft = useDraft(kept, `edit:${contribution.id}`, contribution.body ?? '');
  const [seen, setSeen] = useState(contribution.revision);
  const [conflict, setConflict] = useState<Contribution | null>(null);
  const [fault, setFault] = useState<string>();
  const [edit, { loading }] = useMutation(EditContributionDocument, { fetchPolicy: 'no-cache' });

  const leave = () => {
    draft.clear();
    onDone();
  };
  const save = async () => {
    setFault(undefined);
    const input = { contributionId: contribution.id, body: draft.text, expectedRevision: seen };
    const answered = await edit({ variables: { input } }).catch(() => undefined);
    const told = answered?.data?.editContribution;
    if (told?.contribution) {
      follower.apply([told.contribution]);
      announce('Saved.');
      return leave();
    }
    const [refused] = told?.errors ?? [];
    if (refused?.__typename === 'ContributionChangedMeanwhile') {
      const current = contributionOf(refused.current);
      setConflict(current);
      setSeen(current.revision);
    }
    setFault(refused?.message ?? 'This did not reach the server. Your words are kept here: try again.');
  };
  return (
    <Form
      label="Edit your contribution"
      onSubmit={() => void save()}
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
          label="Your words"
          value={draft.text}
          onChange={draft.change}
          limit={bodyAtMost}
          hint={draft.isRestored ? 'These are your unsaved words from before.' : undefined}
          autoFocus
        />
      </div>
      <TalkCheck text={draft.text} />
    </Form>
  );
}
