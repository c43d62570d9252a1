import { replyLevels } from '@pathways/domain/discussions';
import { memo, useState } from 'react';
import { ContributionCard } from './ContributionCard.js';
import { ContributionForm } from './ContributionForm.js';
import { MovedNote } from './MovedNote.js';
import type { Contribution } from './room.documents.js';
import type { Thread } from './room-state.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { isOfKind } from './outbox-entry.js';
import { SendingCard } from './SendingCard.js';

export interface ThreadListProps {
  threads: readonly Thread[];
  level: number;
  canContribute: boolean;
  /** What stood here once, noted where it stood. */
  moved?: { readonly section: string; readonly contributions: readonly Contribution[] };
}

/** Contributions with their replies, two levels deep. */
export function ThreadList({ threads, level, moved, ...rest }: ThreadListProps) {
  const notes = moved?.contributions ?? [];
  return (
    <ul className={styles[level === 0 ? 'thread' : 'replies']}>
      {[...threads, ...notes.map(contribution => ({ contribution, replies: null }))]
        .sort((one, other) => one.contribution.postedAt.localeCompare(other.contribution.postedAt))
        .map(({ contribution, replies }) => (
          <li key={contribution.id}>
            {replies === null ? (
              <MovedNote contribution={contribution} from={moved?.section ?? ''} />
            ) : (
              <ThreadView thread={{ contribution, replies }} level={level} {...rest} />
            )}
          </li>
        ))}
    </ul>
  );
}

type ThreadViewProps = Omit<ThreadListProps, 'threads' | 'moved'> & { thread: Thread };

const isSameThread = (one: Thread, other: Thread): boolean =>
  one.contribution === other.contribution &&
  one.replies.length === other.replies.length &&
  one.replies.every((reply, place) => {
    const now = other.replies[place];
    return now !== undefined && isSameThread(reply, now);
  });

/** Threads are made anew from each answer, what is in them is not: of 500 only the one that changed is drawn again. */
const isSame = (one: ThreadViewProps, other: ThreadViewProps): boolean =>
  one.level === other.level &&
  one.canContribute === other.canContribute &&
  isSameThread(one.thread, other.thread);

const ThreadView = memo(function ThreadView({
  thread: { contribution, replies },
  level,
  ...rest
}: ThreadViewProps) {
  const { sendings } = useRoomTools();
  const [isReplying, setIsReplying] = useState(false);
  const canReply = rest.canContribute && level < replyLevels && contribution.body !== null;
  const underWay = sendings
    .filter(isOfKind('contribute'))
    .filter(({ input }) => input.parentId === contribution.id);
  return (
    <ContributionCard
      contribution={contribution}
      onReply={canReply && !isReplying ? () => setIsReplying(true) : undefined}
    >
      {replies.length > 0 && <ThreadList threads={replies} level={level + 1} {...rest} />}
      {underWay.map(sending => (
        <SendingCard
          key={sending.clientId}
          sending={sending}
          onChange={canReply ? () => setIsReplying(true) : undefined}
        />
      ))}
      {isReplying && (
        <ContributionForm
          discussionId={contribution.discussionId}
          sectionId={contribution.sectionId}
          parentId={contribution.id}
          label={`Reply to ${contribution.authorName}`}
          onDone={() => setIsReplying(false)}
        />
      )}
    </ContributionCard>
  );
}, isSame);
