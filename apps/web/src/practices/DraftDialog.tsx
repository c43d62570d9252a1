import { useMutation } from '@apollo/client/react';
import { cardFields } from '@pathways/domain/practices';
import { Button, Dialog, Notice, Select, Stack, TextField, type Choice } from '@pathways/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PracticePhase } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { choicesOf, phaseWords } from './practice-words.js';
import { DraftPracticeDocument } from './practice-steps.documents.js';

/** Begins a practice: where it comes from, what it is called. */
export function DraftDialog({ programmes }: { programmes: readonly Choice[] }) {
  const navigate = useNavigate();
  const [programmeId, setProgramme] = useState(programmes[0]?.id ?? '');
  const [title, setTitle] = useState('');
  const [phase, setPhase] = useState<PracticePhase>('PRIMARY');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [draft, { loading }] = useMutation(DraftPracticeDocument, { errorPolicy: 'all' });
  const run = async (close: () => void) => {
    const answer = await draft({ variables: { input: { programmeId, title, phase } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.draftPractice, answer?.error);
    setRefusal(refused);
    const begun = answer?.data?.draftPractice.practice;
    if (refused || !begun) return;
    close();
    void navigate(`/practices/${begun.id}`);
  };
  return (
    <Dialog
      title="Draft a practice"
      trigger={
        <Button tone="primary" icon="plus">
          Draft a practice
        </Button>
      }
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" onPress={() => void run(close)} pending={loading} pendingLabel="Beginning">
            Begin
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <TextField
          label="Title"
          hint="What is done, in a few words. The address in the library is made of it and stays."
          value={title}
          onChange={setTitle}
          maxLength={cardFields.title.limit}
          isRequired
        />
        <Select label="Programme" options={programmes} value={programmeId} onChange={setProgramme} />
        <Select
          label="Phase"
          options={choicesOf(phaseWords)}
          value={phase}
          onChange={id => setPhase(id as PracticePhase)}
        />
      </Stack>
    </Dialog>
  );
}
