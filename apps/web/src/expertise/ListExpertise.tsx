import { useApolloClient } from '@apollo/client/react';
import { expertiseLimits } from '@pathways/domain/expertise';
import {
  Button,
  Dialog,
  Notice,
  RadioGroup,
  Select,
  showToast,
  Stack,
  TextArea,
  TextField,
} from '@pathways/ui';
import { useState } from 'react';
import type { DirectoriesQuery, ExpertiseKind } from '../gql/graphql.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { ExpertiseDocument, ListExpertiseDocument, OwnExpertiseDocument } from './expertise.documents.js';
import { isStanding, standingWords } from './expertise-words.js';

type Directory = DirectoriesQuery['directories'][number];

const kinds = [
  { id: 'OFFER', label: 'We offer something', hint: 'What your school does well and can show or teach.' },
  { id: 'ASK', label: 'We ask for something', hint: 'What you look for, and another school may have.' },
];
const standings = Object.entries(standingWords).map(([id, label]) => ({ id, label }));

interface Wish {
  readonly id: string;
  readonly programmeId: string;
  readonly schoolUrn: string;
  readonly kind: ExpertiseKind;
  readonly standing: string;
  readonly title: string;
  readonly words: string;
}

function useListing(directory: Directory, close: () => void) {
  const blank = (): Wish => ({
    id: crypto.randomUUID(),
    programmeId: directory.id,
    schoolUrn: directory.schools[0]?.urn ?? '',
    kind: 'OFFER',
    standing: 'SCHOOL',
    title: '',
    words: '',
  });
  const [wish, setWish] = useState(blank);
  const [fault, setFault] = useState<string | null>(null);
  const client = useApolloClient();
  const [list, isBusy] = useVerb(ListExpertiseDocument);
  const change = (part: Partial<Wish>) => setWish(before => ({ ...before, ...part }));
  const send = async () => {
    const standing = isStanding(wish.standing) && wish.kind === 'OFFER' ? wish.standing : 'SCHOOL';
    const refused = await list({ ...wish, standing });
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: 'It stands in the directory.', tone: 'success' });
    setWish(blank());
    close();
    await client.refetchQueries({ include: [ExpertiseDocument, OwnExpertiseDocument] });
  };
  return { wish, change, fault, isBusy, send };
}

/** A school says what it can give, or what it looks for. */
export function ListExpertise({ directory }: { directory: Directory }) {
  const [isOpen, setOpen] = useState(false);
  const { wish, change, fault, isBusy, send } = useListing(directory, () => setOpen(false));
  return (
    <Dialog
      title="Offer or ask"
      trigger={
        <Button tone="primary" icon="plus">
          Offer or ask
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isBusy} onPress={() => void send()}>
            Put it in the directory
          </Button>
        </>
      )}
    >
      <Fields directory={directory} wish={wish} change={change} fault={fault} />
    </Dialog>
  );
}

interface FieldsProps {
  directory: Directory;
  wish: Wish;
  change: (part: Partial<Wish>) => void;
  fault: string | null;
}

function Fields({ directory, wish, change, fault }: FieldsProps) {
  return (
    <Stack>
      {fault && <Notice tone="warning">{fault}</Notice>}
      <RadioGroup
        label="Which"
        options={kinds}
        value={wish.kind}
        onChange={kind => change({ kind: kind === 'ASK' ? 'ASK' : 'OFFER' })}
      />
      {directory.schools.length > 1 && (
        <Select
          label="For which school"
          options={directory.schools.map(({ urn, name }) => ({ id: urn, label: name }))}
          value={wish.schoolUrn}
          onChange={schoolUrn => change({ schoolUrn })}
        />
      )}
      {wish.kind === 'OFFER' && (
        <Select
          label="Offered as"
          options={standings}
          value={wish.standing}
          onChange={standing => change({ standing })}
        />
      )}
      <TextField
        label="What"
        value={wish.title}
        onChange={title => change({ title })}
        maxLength={expertiseLimits.title}
      />
      <TextArea
        label="More about it"
        hint="How, when, for whom. Every school of the programme reads it; no pupil may be named."
        value={wish.words}
        onChange={words => change({ words })}
        limit={expertiseLimits.words}
      />
      <TalkCheck text={`${wish.title}\n\n${wish.words}`} />
    </Stack>
  );
}
