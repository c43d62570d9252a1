import { useMutation } from '@apollo/client/react';
import { linkLimits } from '@pathways/domain/practices';
import { Button, Dialog, Notice, RadioGroup, showToast, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { Bearing } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { bearingWords } from './bearing-words.js';
import { choicesOf } from './practice-words.js';

const LinkDocument = graphql(`
  mutation LinkPractices($input: LinkPracticesInput!) {
    linkPractices(input: $input) {
      subjectId
      errors {
        message
      }
    }
  }
`);

/** An editor says how this practice speaks of another one in the library. */
export function LinkDialog({ practiceId }: { practiceId: string }) {
  const [slug, setSlug] = useState('');
  const [bearing, setBearing] = useState<Bearing>('ADAPTS');
  const [because, setBecause] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [link, { loading }] = useMutation(LinkDocument, {
    errorPolicy: 'all',
    refetchQueries: ['PracticeLinks'],
  });
  const run = async (close: () => void) => {
    const input = { practiceId, slug, bearing, because };
    const answer = await link({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.linkPractices, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'The two practices are linked.', tone: 'success' });
    close();
  };
  return (
    <Dialog
      title="Link another practice"
      trigger={<Button>Link another practice</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" onPress={() => void run(close)} pending={loading} pendingLabel="Linking">
            Link it
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <RadioGroup
          label="This practice"
          options={choicesOf(bearingWords)}
          value={bearing}
          onChange={id => setBearing(id as Bearing)}
        />
        <TextField
          label="The other practice"
          hint="Its address in the library, as it stands in the browser."
          value={slug}
          onChange={setSlug}
          isRequired
        />
        <TextArea
          label="Why"
          hint="Readers see this beside both practices."
          limit={linkLimits.because}
          value={because}
          onChange={setBecause}
          isRequired
        />
      </Stack>
    </Dialog>
  );
}
