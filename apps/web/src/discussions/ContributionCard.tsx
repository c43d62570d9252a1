import { classNames, PersonLine, TimeStamp, VisuallyHidden } from '@pathways/ui';
import { useRef, useState, type ReactNode } from 'react';
import { AttachmentsContext } from '../attachments/useAttachment.js';
import { ContributionFlags } from '../safeguarding/ContributionFlags.js';
import { AboutPoint } from './AboutPoint.js';
import { CardActions } from './CardActions.js';
import { EditForm } from './EditForm.js';
import { HistoryDialog } from './HistoryDialog.js';
import { withPendingReactions } from './pending-reactions.js';
import { pendingOn, withPending } from './pending.js';
import type { Sending } from './outbox-entry.js';
import { PendingWrites } from './PendingWrites.js';
import { Reactions } from './Reactions.js';
import type { Contribution } from './room.documents.js';
import styles from './Room.module.css';
import { TalkText } from './TalkText.js';
import { useRoomTools } from './RoomTools.js';
import { isNew } from './unread.js';
import { endOfWords } from './useReading.js';
import { useNear } from './useNear.js';
import { cardId, useLinkedContribution } from './useDeepLink.js';
import { roleWord } from './words.js';

export interface ContributionCardProps {
  contribution: Contribution;
  /** Absent where one cannot reply. */
  onReply?: (() => void) | undefined;
  children?: ReactNode;
}

const placeOf = ({ authorRole, school }: Contribution) => ({
  role: authorRole ? roleWord[authorRole] : undefined,
  school: school ? [school.name, school.laName].filter(Boolean).join(', ') : undefined,
});

/** One contribution: who, for which school, when, the words, and what one may do with it. */
export function ContributionCard({ contribution: stored, onReply, children }: ContributionCardProps) {
  const pending = pendingOn(useRoomTools().sendings, stored.id);
  const contribution = withPendingReactions(withPending(stored, pending), pending);
  const [isEditing, setIsEditing] = useState(false);
  const card = useRef<HTMLElement>(null);
  const isNear = useNear(card);
  const { id, authorName, postedAt, body } = contribution;
  const isLinked = useLinkedContribution() === id;
  return (
    <article
      ref={card}
      id={cardId(id)}
      tabIndex={-1}
      aria-label={`${authorName}’s contribution`}
      className={classNames(
        styles['card'],
        isNew(contribution) && styles['unread'],
        isLinked && styles['linked'],
      )}
    >
      <PersonLine
        name={authorName}
        {...placeOf(contribution)}
        end={
          <span className={styles['marks']}>
            {isNew(contribution) && <VisuallyHidden>New to you. </VisuallyHidden>}
            <TimeStamp at={postedAt} />
          </span>
        }
      />
      {body === null && <Stub contribution={contribution} />}
      {body !== null && isEditing && (
        <EditForm contribution={contribution} onDone={() => setIsEditing(false)} />
      )}
      {body !== null && !isEditing && (
        <>
          {contribution.about && <AboutPoint about={contribution.about} />}
          {contribution.document && (
            <AttachmentsContext value={contribution.attachments}>
              <TalkText document={contribution.document} />
            </AttachmentsContext>
          )}
          <span id={endOfWords(id)} aria-hidden="true" />
          {(contribution.editedAt || contribution.researchConsent) && <Marks contribution={contribution} />}
          <Reactions contribution={contribution} isNear={isNear} />
          <div className={styles['actions']}>
            {isNear && (
              <CardActions contribution={contribution} onReply={onReply} onEdit={() => setIsEditing(true)} />
            )}
          </div>
        </>
      )}
      {contribution.flags.length > 0 && <ContributionFlags contribution={contribution} />}
      {!isEditing && pending.length > 0 && (
        <PendingWrites pending={pending.filter(isShown)} onEdit={() => setIsEditing(true)} />
      )}
      {children}
    </article>
  );
}

/** A press shows on its button; what becomes of it is only told when it was refused. */
const isShown = ({ kind, state }: Sending): boolean => kind !== 'react' || state === 'refused';

function Stub({ contribution }: { contribution: Contribution }) {
  if (contribution.hiddenAt && !contribution.deletedAt) return null;
  return (
    <p className={styles['stub']}>
      {contribution.isDeletedByAuthor
        ? 'Its author deleted this contribution.'
        : 'The facilitator took this contribution out of sight.'}
    </p>
  );
}

function Marks({ contribution }: { contribution: Contribution }) {
  const { editedAt, researchConsent } = contribution;
  return (
    <p className={styles['marks']}>
      {editedAt && (
        <>
          Edited <TimeStamp at={editedAt} />. <HistoryDialog contribution={contribution} />{' '}
        </>
      )}
      {researchConsent && 'Open to research.'}
    </p>
  );
}
