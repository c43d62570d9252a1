import { TextLink } from '@pathways/ui';
import type { Contribution } from './room.documents.js';
import styles from './Room.module.css';

/** The point of the family's graph that a contribution is about, with its figures as they were shown then. */
export function AboutPoint({ about }: { about: NonNullable<Contribution['about']> }) {
  const { familyId, code, schoolName, urn, words } = about;
  const point =
    urn && `/families/${familyId}?${new URLSearchParams({ measure: code, school: urn }).toString()}`;
  return (
    <p className={styles['about']}>
      About {schoolName}: {words}. {point && <TextLink href={point}>See the point</TextLink>}
    </p>
  );
}
