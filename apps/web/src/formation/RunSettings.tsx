import { FactList, Section } from '@pathways/ui';
import { CompareChoice } from './CompareChoice.js';
import type { Run } from './FormationPage.js';

/** All that a run was asked, and the choice of another to lay beside it. */
export function RunSettings({ run }: { run: Run }) {
  return (
    <Section
      title="What it was asked"
      lead="The same schools, likeness, wishes and seed give the same groups again, to the last byte."
    >
      <FactList facts={run.settings.map(({ name, value }) => ({ term: name, value }))} />
      <CompareChoice run={run} />
    </Section>
  );
}
