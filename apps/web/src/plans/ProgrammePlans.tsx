import { useQuery } from '@apollo/client/react';
import { FailedState, List, ListRow, Section, Tag, TimeStamp } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { phaseWords } from '../schools/phase-words.js';
import { planStatusTones, planStatusWords } from './plan-words.js';

export const ProgrammePlansDocument = graphql(`
  query ProgrammePlans($programmeId: ID!) {
    plans(programmeId: $programmeId) {
      id
      name
      status
      phase
      cycleName
      startedBy
      startedAt
    }
  }
`);

/** The plans of a programme, the newest first; silent until there is one, since a run begins it. */
export function ProgrammePlans({ programmeId }: { readonly programmeId: string }) {
  const { data, error, loading, refetch } = useQuery(ProgrammePlansDocument, { variables: { programmeId } });
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data || data.plans.length === 0) return null;
  return (
    <Section title="Plans" lead="Proposals in your hands. Only coordinators of this programme see them.">
      <List label="Plans">
        {data.plans.map(plan => (
          <ListRow
            key={plan.id}
            href={`/plans/${plan.id}`}
            title={plan.name}
            detail={
              <>
                {phaseWords[plan.phase]}, {plan.cycleName} · begun <TimeStamp at={plan.startedAt} /> by{' '}
                {plan.startedBy}
              </>
            }
            end={<Tag tone={planStatusTones[plan.status]}>{planStatusWords[plan.status]}</Tag>}
          />
        ))}
      </List>
    </Section>
  );
}
