import { replyLevels } from '@pathways/domain/discussions';
import { useState } from 'react';
import { ContributionCard } from './ContributionCard.js';
import { ContributionForm } from './ContributionForm.js';
import type { Thread } from './room-state.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { SendingCard } from './SendingCard.js';

export interface ThreadListProps {
  threads: readonly Thread[];
  level: number;
  canContribute: boolean;
  arrived: readonly string[];
}

/** Contributions with their replies, two levels deep. */
export function ThreadList({ threads, level, ...rest }: ThreadListProps) {
  return (
    <ul className={styles[level === 0 ? 'thread' : 'replies']}>
      {threads.map(thread => (
        <li key={thread.contribution.id}>
          <ThreadView thread={thread} level={level} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function ThreadView({
  thread: { contribution, replies },
  level,
  ...rest
}: Omit<ThreadListProps, 'threads'> & { thread: Thread }) {
  const { sendings } = useRoomTools();
  const [isReplying, setIsReplying] = useState(false);
  const canReply = rest.canContribute && level < replyLevels && contribution.body !== null;
  const underWay = sendings.filter(sending => sending.parentId === contribution.id);
  return (
    <ContributionCard
      contribution={contribution}
      isFresh={rest.arrived.includes(contribution.id)}
      onReply={canReply && !isReplying ? () => setIsReplying(true) : undefined}
    >
      {replies.length > 0 && <ThreadList threads={replies} level={level + 1} {...rest} />}
      {underWay.map(sending => (
        <SendingCard key={sending.clientId} sending={sending} />
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
}
