import { Button, classNames, PersonLine, TimeStamp } from '@pathways/ui';
import { useState, type ReactNode } from 'react';
import { AboutPoint } from './AboutPoint.js';
import { AuthorActions } from './AuthorActions.js';
import { EditForm } from './EditForm.js';
import { HistoryDialog } from './HistoryDialog.js';
import { Paragraphs } from './Paragraphs.js';
import type { Contribution } from './room.documents.js';
import styles from './Room.module.css';
import { cardId, useLinkedContribution } from './useDeepLink.js';
import { roleWord } from './words.js';

export interface ContributionCardProps {
  contribution: Contribution;
  /** It came while the page was open and has not been on the screen yet. */
  isFresh: boolean;
  /** Absent where one cannot reply. */
  onReply?: (() => void) | undefined;
  children?: ReactNode;
}

const placeOf = ({ authorRole, school }: Contribution) => ({
  role: authorRole ? roleWord[authorRole] : undefined,
  school: school ? [school.name, school.laName].filter(Boolean).join(', ') : undefined,
});

/** One contribution: who, for which school, when, the words, and what one may do with it. */
export function ContributionCard({ contribution, isFresh, onReply, children }: ContributionCardProps) {
  const [isEditing, setIsEditing] = useState(false);
  const { id, authorName, postedAt, body } = contribution;
  const isLinked = useLinkedContribution() === id;
  return (
    <article
      id={cardId(id)}
      tabIndex={-1}
      aria-label={`${authorName}’s contribution`}
      className={classNames(styles['card'], isFresh && styles['fresh'], isLinked && styles['linked'])}
    >
      <PersonLine
        name={authorName}
        {...placeOf(contribution)}
        end={
          <span className={styles['marks']}>
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
          <Paragraphs text={body ?? ''} />
          <Marks contribution={contribution} />
          <div className={styles['actions']}>
            {onReply && (
              <Button tone="quiet" onPress={onReply} aria-label={`Reply to ${authorName}`}>
                Reply
              </Button>
            )}
            <AuthorActions contribution={contribution} onEdit={() => setIsEditing(true)} />
          </div>
        </>
      )}
      {children}
    </article>
  );
}

function Stub({ contribution }: { contribution: Contribution }) {
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
  if (!editedAt && !researchConsent) return null;
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
