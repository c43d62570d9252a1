import { Section, Tag } from '@pathways/ui';
import type { VersionPartsFragment } from '../gql/graphql.js';
import styles from './Checks.module.css';
import { checkWords } from './practice-words.js';

/** What must be so before it may be read outside, passed or not, in words. */
export function Checks({ checks }: { checks: VersionPartsFragment['checks'] }) {
  return (
    <Section
      title="Before it is published"
      lead="Checked anew at each saving, and once more when it is published."
    >
      <ul className={styles['checks']}>
        {checks.map(check => (
          <li key={check.kind}>
            <Tag tone={check.problems.length === 0 ? 'success' : 'warning'}>
              {check.problems.length === 0 ? 'Done' : 'Not yet'}
            </Tag>{' '}
            {checkWords[check.kind]}
            {check.problems.length > 0 && (
              <ul className={styles['problems']}>
                {check.problems.map(problem => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
