import { useMutation } from '@apollo/client/react';
import { Button, CheckboxGroup, Notice, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { refusalOf } from '../shell/refusal-of.js';
import { HowMuch } from './HowMuch.js';
import { StartSampleDocument } from './sample.documents.js';
import { usualWish, wishInput, type SampleChoices } from './sample-wish.js';

interface SampleFormProps {
  programmeId: string;
  choices: SampleChoices;
}

/** The form; where a set is drawn the server draws, so that nobody can choose what they like and call it chance. */
export function SampleForm({ programmeId, choices }: SampleFormProps) {
  const navigate = useNavigate();
  const [clientId] = useState(() => crypto.randomUUID());
  const [wish, setWish] = useState(() => usualWish(choices));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [start, { loading }] = useMutation(StartSampleDocument, { errorPolicy: 'all' });
  const run = async () => {
    if (wish.isByHand && wish.contributionIds.length === 0)
      return setRefusal('Choose at least one contribution, or let the set be drawn.');
    const input = wishInput(wish, { programmeId, clientId });
    const answer = await start({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.startSample, answer?.error);
    setRefusal(refused);
    const begun = answer?.data?.startSample.sample;
    if (refused || !begun) return;
    showToast({ text: 'The set is ready, and its coders have been told.', tone: 'success' });
    void navigate(`/analysis/samples/${begun.id}`);
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void run();
      }}
    >
      <Stack gap="l">
        <HowMuch choices={choices} wish={wish} say={change => setWish(now => ({ ...now, ...change }))} />
        <CheckboxGroup
          label="Coders, two or more"
          options={choices.researchers.map(({ id, name }) => ({ id, label: name }))}
          value={wish.coderIds}
          onChange={coderIds => setWish(now => ({ ...now, coderIds }))}
          isRequired
        />
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <div>
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Making the set">
            {wish.isByHand ? 'Make the set' : 'Draw the set'}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
