import type { Sending } from './outbox-entry.js';
import { SendingCard } from './SendingCard.js';

interface PendingWritesProps {
  pending: readonly Sending[];
  onEdit?: (() => void) | undefined;
}

/** What is on its way about a contribution or a discussion, and what of it was refused. */
export function PendingWrites({ pending, onEdit }: PendingWritesProps) {
  return pending.map(sending => (
    <SendingCard
      key={sending.clientId}
      sending={sending}
      onChange={sending.kind === 'edit' || sending.kind === 'close' ? onEdit : undefined}
    />
  ));
}
