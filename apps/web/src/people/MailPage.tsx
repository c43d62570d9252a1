import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, List, Loading, Page, RefusedState, ShowMore, Skeleton } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { CaughtMailRow } from './CaughtMailRow.js';

const MailDocument = graphql(`
  query CaughtMail($after: String) {
    caughtMail(first: 25, after: $after) {
      nodes {
        id
        ...CaughtMailRow_mail
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The inbox of everybody, in a demo or while developing: mail that was caught instead of sent. */
export function MailPage() {
  return (
    <Page title="Caught mail" lead="No mail leaves this installation. What would have been sent is here.">
      <Inbox />
    </Page>
  );
}

function Inbox() {
  const { data, error, refetch, fetchMore } = useQuery(MailDocument, { fetchPolicy: 'network-only' });
  if (error && !data) return <FailedState onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <Loading label="Loading mail">
        <Skeleton height="20rem" />
      </Loading>
    );
  }
  if (!data.caughtMail) return <RefusedState />;
  const { nodes, pageInfo } = data.caughtMail;
  if (nodes.length === 0) {
    return (
      <EmptyState icon="mail" title="No mail yet">
        <p>Ask for a sign-in link, or invite somebody; their mail will be here.</p>
      </EmptyState>
    );
  }
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        caughtMail: fetchMoreResult.caughtMail && {
          ...fetchMoreResult.caughtMail,
          nodes: [...(before.caughtMail?.nodes ?? []), ...fetchMoreResult.caughtMail.nodes],
        },
      }),
    });
  return (
    <>
      <List label="Caught mail, newest first">
        {nodes.map(mail => (
          <CaughtMailRow key={mail.id} mail={mail} />
        ))}
      </List>
      {pageInfo.hasNextPage && <ShowMore shown={nodes.length} noun="mails" onMore={() => void more()} />}
    </>
  );
}
