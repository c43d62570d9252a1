import { EmptyState, ProgressBar, Section, Stack } from '@pathways/ui';
import { phaseWords } from '../schools/phase-words.js';
import { countWords, type CycleSeen } from './cycle-words.js';

const nameOf = ({ counts, phase, authority }: CycleSeen['targets'][number]): string =>
  [countWords[counts], phase && phaseWords[phase].toLowerCase(), authority].filter(Boolean).join(', ');

/** What is wanted and what is there today, counted from the records. */
export function CycleTargets({ targets }: Pick<CycleSeen, 'targets'>) {
  return (
    <Section title="Targets" lead="Counted from the records of the cycle, as they stand now.">
      {targets.length === 0 ? (
        <EmptyState title="No target is set yet" icon="calendar">
          <p>A target says how many schools, groups or actions the cycle is meant to reach.</p>
        </EmptyState>
      ) : (
        <Stack>
          {targets.map(target => (
            <ProgressBar
              key={nameOf(target)}
              label={nameOf(target)}
              value={Math.min(target.reached ?? 0, target.target)}
              max={target.target}
              valueLabel={
                target.reached === null
                  ? `${target.target}; told in the overview`
                  : `${target.reached} of ${target.target}`
              }
            />
          ))}
        </Stack>
      )}
    </Section>
  );
}
