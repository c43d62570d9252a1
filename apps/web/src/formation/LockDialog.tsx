import { useMutation } from '@apollo/client/react';
import {
  Button,
  Dialog,
  ErrorSummary,
  RadioGroup,
  showToast,
  Stack,
  TextArea,
  TextField,
} from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import type { LockKind } from '../gql/graphql.js';
import { PickSchools, type PickedSchool } from './PickSchools.js';

export const LockSchoolsDocument = graphql(`
  mutation LockSchools($input: LockSchoolsInput!) {
    lockSchools(input: $input) {
      lockId
      errors {
        message
      }
    }
  }
`);

interface LockDialogProps {
  readonly programmeId: string;
  readonly slug: string;
  onChanged(): void;
}

interface Wish {
  readonly kind: LockKind;
  readonly schools: readonly PickedSchool[];
  readonly reason: string;
  readonly untilOn: string;
}

const empty: Wish = { kind: 'APART', schools: [], reason: '', untilOn: '' };

const faultsOf = ({ schools, reason }: Wish): string[] => [
  ...(schools.length < 2 ? ['Choose at least two schools.'] : []),
  ...(reason.trim().length < 2 ? ['Say why, in a few words.'] : []),
];

const kinds = [
  { id: 'APART', label: 'Apart', hint: 'No two of them share a group.' },
  { id: 'TOGETHER', label: 'Together', hint: 'All of them share one group.' },
];

function useLock({ programmeId, onChanged }: LockDialogProps, close: () => void) {
  const [wish, setWish] = useState(empty);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [lock, { loading }] = useMutation(LockSchoolsDocument);
  const send = async () => {
    const wrong = faultsOf(wish);
    setFaults(wrong);
    if (wrong.length > 0) return;
    const { kind, reason, untilOn, schools } = wish;
    const input = {
      programmeId,
      kind,
      reason,
      untilOn: untilOn || null,
      urns: schools.map(({ urn }) => urn),
    };
    const { data, error } = await lock({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const refused = error ? [error.message] : (data?.lockSchools.errors.map(({ message }) => message) ?? []);
    setFaults(refused);
    if (refused.length > 0) return;
    showToast({ text: 'The lock is set', tone: 'success' });
    setWish(empty);
    close();
    onChanged();
  };
  const change = (part: Partial<Wish>) => setWish(before => ({ ...before, ...part }));
  return { wish, change, faults, loading, send };
}

/** A lock, with its private reason and, if one likes, its last day. */
export function LockDialog(props: LockDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const { wish, change, faults, loading, send } = useLock(props, () => setOpen(false));
  return (
    <Dialog
      title="Lock schools"
      trigger={<Button tone="primary">Lock schools</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={loading} pendingLabel="Locking" onPress={() => void send()}>
            Lock them
          </Button>
        </>
      )}
    >
      <Stack>
        <ErrorSummary errors={faults.map(message => ({ message }))} />
        <PickSchools slug={props.slug} chosen={wish.schools} onChoose={schools => change({ schools })} />
        <RadioGroup
          label="They stay"
          options={kinds}
          value={wish.kind}
          onChange={kind => change({ kind: kind === 'TOGETHER' ? 'TOGETHER' : 'APART' })}
        />
        <TextArea
          label="Why"
          hint="Only coordinators of the programme read this."
          limit={500}
          value={wish.reason}
          onChange={reason => change({ reason })}
        />
        <TextField
          label="Last day"
          hint="Leave it empty for a lock that lasts until it is lifted."
          type="date"
          value={wish.untilOn}
          onChange={untilOn => change({ untilOn })}
        />
      </Stack>
    </Dialog>
  );
}
