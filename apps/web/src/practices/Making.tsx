import { Section, TimeStamp } from '@pathways/ui';
import type { MakingPartsFragment, PracticePartsFragment } from '../gql/graphql.js';
import { reasonWords } from './card-words.js';
import { Changes } from './Changes.js';
import { Comments } from './Comments.js';
import styles from './Making.module.css';
import { PlacesSettled } from './PlacesSettled.js';

interface MakingProps {
  readonly practice: PracticePartsFragment;
  readonly making: MakingPartsFragment;
}

/** What goes on around the version in hand: whose turn it is, what changed, what the schools say, what was said about sentences. */
export function Making({ practice, making }: MakingProps) {
  return (
    <>
      <Turns turns={making.turns} />
      {making.reviewedBy && making.reviewedAt && (
        <p className={styles['quiet']}>
          {making.reviewedBy} reviewed exactly this text <TimeStamp at={making.reviewedAt} />. Any change
          sends it back to review.
        </p>
      )}
      {making.places.length > 0 && making.state !== 'DRAFT' && making.state !== 'REVIEW' && (
        <PlacesSettled practiceId={practice.id} making={making} />
      )}
      {making.changes && <Changes compared={making.changes} />}
      {making.comments.length > 0 && <Comments practiceId={practice.id} comments={making.comments} />}
    </>
  );
}

function Turns({ turns }: { turns: MakingPartsFragment['turns'] }) {
  if (turns.length === 0) return null;
  return (
    <Section title="Whose turn it is" level={2}>
      <ul className={styles['turns']}>
        {turns.map(turn => (
          <li key={`${turn.who} ${turn.because}`}>
            <strong>{turn.who}</strong> {reasonWords[turn.because]}, since{' '}
            <TimeStamp at={turn.since} form="day" />
            {turn.reminders > 0 && ` · reminded ${turn.reminders === 1 ? 'once' : `${turn.reminders} times`}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
