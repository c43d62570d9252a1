import { useMutation } from '@apollo/client/react';
import { Button, ListRow, showToast, TimeStamp } from '@pathways/ui';
import type { OperationsQuery } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { RetryDeliveryDocument } from './operations.documents.js';

type Delivery = NonNullable<OperationsQuery['parkedDeliveries']>['nodes'][number];

export function ParkedRow({ delivery, onSettled }: { readonly delivery: Delivery; onSettled(): void }) {
  const [retry, { loading }] = useMutation(RetryDeliveryDocument);
  const tryAgain = async () => {
    const { data, error } = await retry({ variables: { id: delivery.id } }).catch((met: Error) => ({
      data: undefined,
      error: met,
    }));
    const refused = refusalOf(data?.retryDelivery, error);
    showToast(refused ? { text: refused, tone: 'danger' } : { text: 'It is tried again', tone: 'success' });
    onSettled();
  };
  return (
    <ListRow
      title={delivery.kind}
      detail={
        <>
          Happened <TimeStamp at={delivery.happenedAt} /> · parked <TimeStamp at={delivery.parkedAt} /> after{' '}
          {delivery.attempts} tries
        </>
      }
      end={
        <Button pending={loading} aria-label={`Try again: ${delivery.kind}`} onPress={() => void tryAgain()}>
          Try again
        </Button>
      }
    >
      {delivery.lastError && <p>{delivery.lastError}</p>}
    </ListRow>
  );
}
