import { ButtonLink, EmptyState, List, ListRow, Section, Tag, TimeStamp } from '@pathways/ui';
import { readFragment, type FragmentType } from '../gql/index.js';
import { SampleParts } from './sample.documents.js';
import { waitingFor } from './sample-words.js';

interface SamplesSectionProps {
  programmeId: string;
  samples: readonly FragmentType<typeof SampleParts>[];
}

/** The programme's sample sets: those that wait for the viewer stand out. */
export function SamplesSection({ programmeId, samples }: SamplesSectionProps) {
  const sets = samples.map(sample => readFragment(SampleParts, sample));
  const begin = <ButtonLink href={`/analysis/${programmeId}/samples/new`}>New sample set</ButtonLink>;
  return (
    <Section
      title="Blind coding"
      lead="Two or more coders code the same talk without seeing each other’s codes. Then their codes are compared."
      actions={begin}
    >
      {sets.length === 0 ? (
        <EmptyState title="No sample set yet">
          <p>Draw some contributions and name two coders: how far they agree says how clear the codes are.</p>
        </EmptyState>
      ) : (
        <List label="Sample sets">
          {sets.map(set => (
            <ListRow
              key={set.id}
              title={set.name}
              href={`/analysis/samples/${set.id}`}
              fresh={set.viewerCanFinish ? 'Waits for your codes' : undefined}
              detail={
                <>
                  {set.contributions} contributions, {set.drawnFrom} · begun by {set.leadName}{' '}
                  <TimeStamp at={set.startedAt} />
                </>
              }
              end={
                <Tag tone={set.openedAt ? 'success' : 'warning'}>
                  {set.openedAt ? 'Compared' : 'Coded blind'}
                </Tag>
              }
            >
              {!set.openedAt && <p>{waitingFor(set)}</p>}
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
}
