import {
  Button,
  Dialog,
  EmptyState,
  List,
  ListRow,
  Notice,
  Section,
  TextField,
  TimeStamp,
} from '@pathways/ui';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { addPasskey, passkeysWork, removePasskey } from './passkeys.js';

export const MyPasskeysFragment = graphql(`
  fragment MyPasskeys_passkey on Passkey {
    id
    name
    createdAt
  }
`);

interface MyPasskeysProps {
  passkeys: readonly FragmentType<typeof MyPasskeysFragment>[];
  onChanged: () => void;
}

export function MyPasskeys({ passkeys, onChanged }: MyPasskeysProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const mine = readFragment(MyPasskeysFragment, passkeys);
  const remove = async (id: string) => {
    const answer = await removePasskey(id);
    setRefusal(answer.ok ? null : answer.sentence);
    onChanged();
  };
  return (
    <Section
      title="Passkeys"
      lead="Sign in with the lock of your device instead of a mail."
      actions={passkeysWork() && <AddPasskey onChanged={onChanged} />}
    >
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      {!passkeysWork() && (
        <Notice live={false}>This browser cannot make passkeys. The mailed link always works.</Notice>
      )}
      {mine.length === 0 ? (
        <EmptyState icon="lock" title="No passkey yet">
          <p>Add one on each device that is yours alone. Never on a shared computer.</p>
        </EmptyState>
      ) : (
        <List label="Your passkeys">
          {mine.map(({ id, name, createdAt }) => (
            <ListRow
              key={id}
              title={name ?? 'Passkey'}
              detail={
                createdAt && (
                  <>
                    Added <TimeStamp at={createdAt} form="day" />
                  </>
                )
              }
              end={<Button onPress={() => void remove(id)}>Remove</Button>}
            />
          ))}
        </List>
      )}
    </Section>
  );
}

function AddPasskey({ onChanged }: { onChanged: () => void }) {
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [pending, setPending] = useState(false);
  const add = async (close: () => void) => {
    setPending(true);
    const answer = await addPasskey(name.trim() || 'Passkey');
    setPending(false);
    setRefusal(answer.ok ? undefined : answer.sentence);
    if (!answer.ok) return;
    close();
    onChanged();
  };
  return (
    <Dialog
      title="Add a passkey"
      trigger={<Button icon="plus">Add a passkey</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            tone="primary"
            onPress={() => void add(close)}
            pending={pending}
            pendingLabel="Waiting for the device"
          >
            Add it
          </Button>
        </>
      )}
    >
      <TextField
        label="What is this device?"
        hint="For telling them apart later: “Office laptop”."
        value={name}
        onChange={setName}
        error={refusal}
      />
    </Dialog>
  );
}
