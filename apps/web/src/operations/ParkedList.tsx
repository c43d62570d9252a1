import { List } from '@pathways/ui';
import type { OperationsQuery } from '../gql/graphql.js';
import { ParkedRow } from './ParkedRow.js';

interface ParkedProps {
  readonly deliveries: OperationsQuery['parkedDeliveries'];
  onSettled(): void;
}

export function ParkedList({ deliveries, onSettled }: ParkedProps) {
  if (!deliveries || deliveries.nodes.length === 0) {
    return <p>None. News of every change reached every part of the product.</p>;
  }
  return (
    <List label="Parked deliveries">
      {deliveries.nodes.map(delivery => (
        <ParkedRow key={delivery.id} delivery={delivery} onSettled={onSettled} />
      ))}
    </List>
  );
}
