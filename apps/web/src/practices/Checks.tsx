import { Section, Tag } from '@pathways/ui';
import type { VersionPartsFragment } from '../gql/graphql.js';
import styles from './Checks.module.css';
import { checkWords } from './practice-words.js';

type Check = VersionPartsFragment['checks'][number];

const toneOf = ({ problems, warnings }: Check) =>
  problems.length > 0 ? 'danger' : warnings.length > 0 ? 'warning' : 'success';

const wordOf = ({ problems, warnings }: Check) =>
  problems.length > 0 ? 'Not yet' : warnings.length > 0 ? 'Look at it' : 'Done';

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
            <Tag tone={toneOf(check)}>{wordOf(check)}</Tag> {checkWords[check.kind]}
            {check.note && <p className={styles['note']}>{check.note}</p>}
            {check.problems.length + check.warnings.length > 0 && (
              <ul className={styles['problems']}>
                {[...check.problems, ...check.warnings].map(sentence => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
