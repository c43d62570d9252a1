import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Page, RefusedState, Section, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import type { PassagesToCheckQuery } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { CodableContribution } from './CodableContribution.js';
import { CodableParts } from './coding.documents.js';

export const PassagesToCheckDocument = graphql(`
  query PassagesToCheck($programmeId: ID!) {
    passagesToCheck(programmeId: $programmeId) {
      id
      groupId
      groupName
      contribution {
        id
        ...CodableParts
      }
    }
    codes(programmeId: $programmeId) {
      id
      name
      above
      version
      definition
      include
      exclude
      example
    }
  }
`);

const lead =
  'Contributions that were edited after you coded them. Nothing was moved for you: say where each passage stands, mark it anew, or let it go.';

/** A coder's work list after edits. */
export function PassagesPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(PassagesToCheckDocument, {
    variables: { programmeId: id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title="Passages to look at" lead={lead} breadcrumbs={[{ label: 'Research', href: '/research' }]}>
      {!data &&
        (error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading passages">
            <Skeleton height="24rem" />
          </Loading>
        ))}
      {data?.passagesToCheck === null && (
        <RefusedState title="There are no passages here for you">
          <p>Either this programme does not exist, or you are none of its researchers.</p>
        </RefusedState>
      )}
      {data?.passagesToCheck && <Found programmeId={id} data={data} />}
    </Page>
  );
}

function Found({ programmeId, data }: { programmeId: string; data: PassagesToCheckQuery }) {
  const passages = data.passagesToCheck ?? [];
  const contributions = [...new Map(passages.map(passage => [passage.contribution.id, passage])).values()];
  if (contributions.length === 0) {
    return (
      <EmptyState title="Nothing to look at">
        <p>Where a text that you coded is edited, its passages come here.</p>
      </EmptyState>
    );
  }
  return contributions.map(({ contribution, groupName }) => (
    <Section key={contribution.id} title={groupName}>
      <CodableContribution
        contribution={readFragment(CodableParts, contribution)}
        programmeId={programmeId}
        codes={data.codes ?? []}
      />
    </Section>
  ));
}
