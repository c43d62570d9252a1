import { EmptyState, Section } from '@pathways/ui';
import type { FragmentType } from '../gql/index.js';
import { topics } from './figures.js';
import { MeasureCard, type MeasureCardParts } from './MeasureCard.js';
import styles from './MeasureTopics.module.css';

export type TopicMeasure = FragmentType<typeof MeasureCardParts> & {
  readonly id: string;
  readonly code: string;
};

/** Every measure that is held of a school, in topics; topics without one are left out. */
export function MeasureTopics({ measures }: { measures: readonly TopicMeasure[] }) {
  if (measures.length === 0) {
    return (
      <EmptyState title="No figures are held of this school">
        <p>Its kind of school may not publish any, or the files that hold them have not been imported.</p>
      </EmptyState>
    );
  }
  return topics.map(({ title, lead, codes }) => {
    const mine = codes.flatMap(code => measures.filter(measure => measure.code === code));
    if (mine.length === 0) return null;
    return (
      <Section key={title} title={title} lead={lead}>
        <ul className={styles['grid']}>
          {mine.map(measure => (
            <MeasureCard key={measure.id} measure={measure} />
          ))}
        </ul>
      </Section>
    );
  });
}
