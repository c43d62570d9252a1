import { TextLink } from '@pathways/ui';
import type { Contribution } from './room.documents.js';
import styles from './Room.module.css';
import { useSections } from './sections.js';
import { cardId } from './useDeepLink.js';

/** Stands where a contribution stood before it was moved, and leads to it. */
export function MovedNote({ contribution, from }: { contribution: Contribution; from: string }) {
  const sections = useSections();
  const by = contribution.moves.findLast(({ fromSectionId }) => fromSectionId === from)?.byName;
  const heading = sections.find(({ id }) => id === contribution.sectionId)?.heading ?? 'another section';
  return (
    <p className={styles['stub']}>
      {contribution.authorName}’s contribution was moved to{' '}
      <TextLink href={`#${cardId(contribution.id)}`}>{heading}</TextLink>
      {by && ` by ${by}`}.
    </p>
  );
}

/** What stood in the section once and stands elsewhere now. */
export const movedFrom = (contributions: readonly Contribution[], section: string): Contribution[] =>
  contributions.filter(
    ({ sectionId, moves }) =>
      sectionId !== section && moves.some(({ fromSectionId }) => fromSectionId === section),
  );
