import { expertiseLimits } from '@pathways/domain/expertise';
import { Button, Dialog, Notice, Select, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { SeekHelpDocument } from './expertise.documents.js';
import type { Entry } from './expertise-words.js';

interface SeekHelpProps {
  entry: Entry;
  schools: readonly { readonly urn: string; readonly name: string }[];
  onDone: () => void;
}

/** A school writes to the school that offers or asks. */
export function SeekHelp({ entry, schools, onDone }: SeekHelpProps) {
  const [id] = useState(() => crypto.randomUUID());
  const [schoolUrn, setSchool] = useState(schools[0]?.urn ?? '');
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [seek, isBusy] = useVerb(SeekHelpDocument);
  const press = entry.kind === 'OFFER' ? 'We would like this' : 'We can help';
  const run = async (close: () => void) => {
    const refused = await seek({ id, expertiseId: entry.id, schoolUrn, words });
    setFault(refused);
    if (refused !== null) return;
    close();
    onDone();
  };
  return (
    <Dialog
      title={entry.title}
      trigger={<Button aria-label={`${press}: ${entry.title}`}>{press}</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isBusy} onPress={() => void run(close)}>
            Write to {entry.school.name}
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="warning">{fault}</Notice>}
        {schools.length > 1 && (
          <Select
            label="For which school"
            options={schools.map(({ urn, name }) => ({ id: urn, label: name }))}
            value={schoolUrn}
            onChange={setSchool}
          />
        )}
        <TextArea
          label="What you write"
          hint={`People of ${entry.school.name} read it, nobody else.`}
          value={words}
          onChange={setWords}
          limit={expertiseLimits.words}
        />
        <TalkCheck text={words} />
      </Stack>
    </Dialog>
  );
}
