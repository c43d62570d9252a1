import { Button, Tag } from '@pathways/ui';
import type { Sending } from './outbox.js';
import { Paragraphs } from './Paragraphs.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';

export const sendingId = (clientId: string): string => `sending-${clientId}`;

/** A contribution of one's own that the server does not have yet: where it is, and why. */
export function SendingCard({ sending }: { sending: Sending }) {
  const { outbox } = useRoomTools();
  const copy = () => void navigator.clipboard.writeText(sending.body);
  return (
    <article
      id={sendingId(sending.clientId)}
      className={styles['pending']}
      aria-label="Your contribution, not sent yet"
    >
      <p>
        {sending.state === 'sending' && <Tag icon="refresh">Sending</Tag>}
        {sending.state === 'waiting' && <Tag icon="clock">Waiting to be sent</Tag>}
        {sending.state === 'refused' && <Tag tone="danger">Not sent</Tag>}
      </p>
      {sending.state === 'refused' && <p>{sending.reason} Your words are still here.</p>}
      <Paragraphs text={sending.body} />
      {sending.state === 'refused' && (
        <div className={styles['actions']}>
          <Button onPress={() => outbox.tryAgain(sending.clientId)}>Try again</Button>
          <Button tone="quiet" onPress={copy}>
            Copy the words
          </Button>
          <Button tone="quiet" onPress={() => outbox.remove(sending.clientId)}>
            Throw away
          </Button>
        </div>
      )}
    </article>
  );
}
