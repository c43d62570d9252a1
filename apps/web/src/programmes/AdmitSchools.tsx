import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import { urnsIn } from '../schools/urns-in.js';

export const AdmitSchoolsDocument = graphql(`
  mutation AdmitSchools($input: AdmitSchoolsInput!) {
    admitSchools(input: $input) {
      admitted
      errors {
        message
      }
    }
  }
`);

const counted = (count: number) => `${count} ${count === 1 ? 'school' : 'schools'}`;

interface AdmitSchoolsProps {
  readonly programmeId: string;
  onChanged(): void;
}

/** Lets schools take part from today on: their URNs, one or a whole column of them. */
export function AdmitSchools({ programmeId, onChanged }: AdmitSchoolsProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [admit, { loading }] = useMutation(AdmitSchoolsDocument);
  const urns = urnsIn(text);
  const send = async () => {
    const wrong = urns.find(urn => !/^\d{6}$/.test(urn));
    if (wrong !== undefined || urns.length === 0) {
      setFault(
        wrong === undefined ? 'Write at least one URN.' : `“${wrong}” is not a URN: it has six digits.`,
      );
      return;
    }
    const { data, error } = await admit({ variables: { input: { programmeId, urns } } }).catch(
      (failure: Error) => ({ data: undefined, error: failure }),
    );
    const answer = data?.admitSchools;
    const refused = error?.message ?? answer?.errors[0]?.message ?? null;
    setFault(refused);
    if (refused !== null || !answer) return;
    showToast({ text: `${counted(answer.admitted ?? 0)} joined the programme`, tone: 'success' });
    setText('');
    setOpen(false);
    onChanged();
  };
  return (
    <Dialog
      title="Admit schools"
      trigger={<Button>Admit schools</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={loading} pendingLabel="Admitting" onPress={() => void send()}>
            {urns.length > 1 ? `Admit ${counted(urns.length)}` : 'Admit'}
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="danger">{fault}</Notice>}
        <TextArea
          label="URNs"
          hint="Six digits each, with spaces, commas or new lines between them. A column of a spreadsheet can be pasted."
          value={text}
          onChange={setText}
          rows={5}
        />
      </Stack>
    </Dialog>
  );
}
