import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Table,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { CompareRunsQuery } from '../gql/graphql.js';
import { OnlyIn, SchoolBySchool } from './ComparedGroups.js';
import { ComparedScores } from './ComparedScores.js';

export const CompareRunsDocument = graphql(`
  query CompareRuns($runId: ID!, $otherRunId: ID!) {
    compareRuns(runId: $runId, otherRunId: $otherRunId) {
      one {
        id
        programmeName
        programmeSlug
        ...ComparedRun
      }
      other {
        ...ComparedRun
      }
      differences {
        name
        one
        other
      }
      sameCount
      onlyOne {
        urns
        names
        mean
      }
      onlyOther {
        urns
        names
        mean
      }
      moved {
        urn
        name
        authority
        oneWith
        otherWith
      }
    }
  }
`);

type Compared = NonNullable<CompareRunsQuery['compareRuns']>;

/** Two runs side by side: what was asked differently, what came of it, and where each school went. */
export function ComparePage() {
  const { id = '', other = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CompareRunsDocument, {
    variables: { runId: id, otherRunId: other },
  });
  const compared = data?.compareRuns;
  return (
    <Page
      kicker="Formation runs"
      title="Two runs side by side"
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        ...(compared
          ? [
              {
                label: compared.one.programmeName,
                href: `/programmes/${compared.one.programmeSlug}?show=runs`,
              },
              { label: 'The run', href: `/formation/${id}` },
            ]
          : []),
      ]}
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Comparing the runs">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {data && !compared && (
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      )}
      {compared && <Seen compared={compared} />}
    </Page>
  );
}

function Seen({ compared }: { compared: Compared }) {
  const { sameCount, onlyOne, onlyOther, moved, differences } = compared;
  return (
    <>
      <Notice title={`${sameCount.toLocaleString('en-GB')} groups are the same in both`}>
        <p>
          {onlyOne.length.toLocaleString('en-GB')} groups are only in the first,{' '}
          {onlyOther.length.toLocaleString('en-GB')} only in the second;{' '}
          {moved.length.toLocaleString('en-GB')} schools have other partners.
        </p>
      </Notice>
      <ComparedScores one={compared.one} other={compared.other} />
      <Section title="Asked differently">
        {differences.length > 0 ? (
          <Table
            caption="Settings that differ"
            hideCaption
            columns={[
              { id: 'name', label: 'Setting', cell: ({ name }) => name },
              { id: 'one', label: 'First run', cell: ({ one }) => one },
              { id: 'other', label: 'Second run', cell: ({ other }) => other },
            ]}
            rows={differences}
            rowKey={({ name }) => name}
          />
        ) : (
          <p>Both were asked the same.</p>
        )}
      </Section>
      <SchoolBySchool moved={moved} />
      <OnlyIn title="Groups only in the first" groups={onlyOne} />
      <OnlyIn title="Groups only in the second" groups={onlyOther} />
    </>
  );
}
