import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, FailedState, Loading, Page, Section, Skeleton } from '@pathways/ui';
import type { ConsentPartsFragment } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { EmptyForSchools } from '../shell/EmptyForSchools.js';
import { ConsentCard, ConsentParts } from './ConsentCard.js';

export const ConsentRequestsDocument = graphql(`
  query ConsentRequests($after: String) {
    consentRequests(first: 20, after: $after) {
      nodes {
        id
        ...ConsentParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const lead =
  'Researchers ask before any of your school’s words are quoted. Nothing is quoted without your yes, and you can take a yes back at any time.';

/** What the viewer's schools were asked, each passage in its place: those that wait for an answer first. */
export function ConsentPage() {
  const { data, error, loading, refetch, fetchMore } = useQuery(ConsentRequestsDocument);
  if (!data) {
    return (
      <Page title="Consent" lead={lead}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading what your school was asked">
            <Skeleton height="30rem" />
          </Loading>
        )}
      </Page>
    );
  }
  const { nodes, pageInfo } = data.consentRequests;
  const more = () =>
    void fetchMore({
      variables: { after: pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        consentRequests: {
          ...next.consentRequests,
          nodes: [...before.consentRequests.nodes, ...next.consentRequests.nodes],
        },
      }),
    });
  const requests = readFragment(ConsentParts, nodes);
  const waiting = requests.filter(request => request.state === 'ASKED');
  const answered = requests.filter(request => request.state !== 'ASKED');
  return (
    <Page
      title="Consent"
      lead={lead}
      actions={
        <>
          <ButtonLink href="/words">Your words in place</ButtonLink>
          <ButtonLink href="/consent/words">Where our words are used</ButtonLink>
        </>
      }
    >
      {requests.length === 0 && (
        <EmptyForSchools title="Your school has not been asked for anything">
          <p>When a researcher would like to quote your words, the question comes here and by e-mail.</p>
        </EmptyForSchools>
      )}
      <Requests title="Waiting for your answer" requests={waiting} />
      <Requests title="Answered" requests={answered} />
      {pageInfo.hasNextPage && (
        <Button onPress={more} pending={loading} pendingLabel="Loading older questions">
          Older questions
        </Button>
      )}
    </Page>
  );
}

function Requests({ title, requests }: { title: string; requests: readonly ConsentPartsFragment[] }) {
  if (requests.length === 0) return null;
  return (
    <Section title={title}>
      {requests.map(request => (
        <ConsentCard key={request.id} request={request} />
      ))}
    </Section>
  );
}
