import { useMutation } from '@apollo/client/react';
import { Button, showToast } from '@pathways/ui';
import { graphql } from '../gql/index.js';

export const LiftLockDocument = graphql(`
  mutation LiftLock($input: LiftLockInput!) {
    liftLock(input: $input) {
      lockId
      errors {
        message
      }
    }
  }
`);

interface LiftLockProps {
  readonly lock: { readonly id: string; readonly schools: readonly { readonly name: string }[] };
  onChanged(): void;
}

/** Runs that start from now on no longer obey it. */
export function LiftLock({ lock, onChanged }: LiftLockProps) {
  const [lift, { loading }] = useMutation(LiftLockDocument);
  const send = async () => {
    const { data, error } = await lift({ variables: { input: { lockId: lock.id } } }).catch(
      (failure: Error) => ({ data: undefined, error: failure }),
    );
    const refused = error?.message ?? data?.liftLock.errors[0]?.message;
    showToast(refused ? { text: refused, tone: 'danger' } : { text: 'The lock is lifted', tone: 'success' });
    onChanged();
  };
  return (
    <Button
      tone="quiet"
      aria-label={`Lift the lock on ${lock.schools.map(({ name }) => name).join(' and ')}`}
      pending={loading}
      pendingLabel="Lifting"
      onPress={() => void send()}
    >
      Lift
    </Button>
  );
}
