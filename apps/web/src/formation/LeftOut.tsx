import { Section } from '@pathways/ui';
import type { Run } from './FormationPage.js';
import { UnplacedTable } from './UnplacedTable.js';

const middle =
  'They would have gained from a partner. Schools near the middle neither need one nor are asked to be one: they are not counted here.';

/** Whom a run leaves out, and why. A pairs run counts only schools that look for a partner. */
export function LeftOut({ task, unplaced }: Pick<Run, 'task' | 'unplaced'>) {
  const isPairs = task === 'PAIRS';
  if (unplaced.length === 0) return <p>{isPairs ? middle : 'Every school of the pool is in a group.'}</p>;
  const schools = unplaced.length === 1 ? 'school is' : 'schools are';
  return (
    <Section
      title={`${unplaced.length} ${schools} in no ${isPairs ? 'pair' : 'group'}`}
      {...(isPairs ? { lead: middle } : {})}
    >
      <UnplacedTable schools={unplaced} />
    </Section>
  );
}
