import { announce, Button, Tag, TextLink, TimeStamp } from '@pathways/ui';
import { wordsIn, type Sending } from './outbox-entry.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { SaidWords } from './SaidWords.js';
import type { Words } from './talk-words.js';
import { takeBack } from './take-back.js';
import { nameOf } from './writes/write-kinds.js';

export const sendingId = (clientId: string): string => `sending-${clientId}`;

interface SendingCardProps {
  sending: Sending;
  /** Opens the box that the words go back to; absent where one cannot write any more. */
  onChange?: (() => void) | undefined;
  /** It stands outside of its room: all of its words, and the way there. */
  isAlone?: boolean;
}

/** Something of one's own that the server does not have yet: where it is, and why. */
export function SendingCard({ sending, onChange, isAlone = false }: SendingCardProps) {
  const name = nameOf(sending.kind);
  // What is new stands nowhere else; an edit on its way is shown where the contribution stands.
  const isAll = isAlone || sending.kind === 'contribute' || sending.state === 'refused';
  const words = isAll ? wordsIn(sending) : null;
  return (
    <article
      id={sendingId(sending.clientId)}
      className={styles['pending']}
      aria-label={`${name}, not sent yet`}
    >
      <p>
        <SendingTag sending={sending} /> {(isAlone || sending.kind !== 'contribute') && name}
        {isAlone && (
          <>
            , written <TimeStamp at={sending.at} form="both" />.{' '}
            <TextLink href={`/groups/${sending.room}`}>Open the room</TextLink>
          </>
        )}
      </p>
      {sending.state === 'refused' && (
        <p>
          {sending.reason} {words !== null && 'Your words are still here.'}
        </p>
      )}
      {words !== null && <SaidWords words={words} />}
      <SendingActions sending={sending} words={words} onChange={onChange} />
    </article>
  );
}

export function SendingTag({ sending: { state } }: { sending: Sending }) {
  if (state === 'sending') return <Tag icon="refresh">Sending</Tag>;
  if (state === 'waiting') return <Tag icon="clock">Waiting to be sent</Tag>;
  return <Tag tone="danger">Not sent</Tag>;
}

function SendingActions({ sending, words, onChange }: SendingCardProps & { words: Words | null }) {
  const { outbox, kept } = useRoomTools();
  if (sending.state === 'sending') return null;
  const isRefused = sending.state === 'refused';
  const change = () => {
    takeBack(kept, outbox, sending);
    announce('Your words are back in the box.');
    onChange?.();
  };
  return (
    <div className={styles['actions']}>
      {isRefused && <Button onPress={() => outbox.tryAgain(sending.clientId)}>Try again</Button>}
      {onChange && wordsIn(sending) !== null && (
        <Button tone="quiet" onPress={change}>
          Change the words
        </Button>
      )}
      {isRefused && words !== null && (
        <Button tone="quiet" onPress={() => void navigator.clipboard.writeText(words.text)}>
          Copy the words
        </Button>
      )}
      {(isRefused || words === null) && (
        <Button tone="quiet" onPress={() => outbox.remove(sending.clientId)}>
          {isRefused ? 'Throw away' : 'Do not send it'}
        </Button>
      )}
    </div>
  );
}
