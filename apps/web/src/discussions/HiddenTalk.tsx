import { EmptyState } from '@pathways/ui';
import { capitalised, counted } from './words.js';

interface HiddenTalkProps {
  /** How many schools have written what is hidden from the viewer. */
  schools: number;
  canContribute: boolean;
}

/** In a write-first round: that others have written, and what to do to read it. */
export function HiddenTalk({ schools, canContribute }: HiddenTalkProps) {
  const written =
    schools === 0
      ? 'Nobody has written here yet'
      : `${counted(schools, 'school')} ${schools === 1 ? 'has' : 'have'} written`;
  return (
    <EmptyState title={capitalised(written)} icon="lock">
      <p>
        {canContribute
          ? 'Write your own first. Then you read what the others wrote.'
          : 'It opens when the round closes.'}
      </p>
    </EmptyState>
  );
}
