import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, FailedState, Loading, Page, Section, Skeleton } from '@pathways/ui';
import { readFragment } from '../gql/index.js';
import { EmptyForSchools } from '../shell/EmptyForSchools.js';
import { OwnWordsCard } from './OwnWordsCard.js';
import { OwnWordsDocument, OwnWordsParts } from './own-words.documents.js';

const lead =
  'Every passage of your school’s words that a researcher marked: what it is used for, on whose yes, and how to take that back.';

/** Where a school's words are used. */
export function OwnWordsPage() {
  const { data, error, loading, refetch, fetchMore } = useQuery(OwnWordsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const actions = <ButtonLink href="/consent">Questions to your school</ButtonLink>;
  if (!data) {
    return (
      <Page title="Where our words are used" lead={lead} actions={actions}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading where your words are used">
            <Skeleton height="30rem" />
          </Loading>
        )}
      </Page>
    );
  }
  const { nodes, pageInfo } = data.ownWords;
  const more = () =>
    void fetchMore({
      variables: { after: pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ownWords: { ...next.ownWords, nodes: [...before.ownWords.nodes, ...next.ownWords.nodes] },
      }),
    });
  return (
    <Page title="Where our words are used" lead={lead} actions={actions}>
      {nodes.length === 0 ? (
        <EmptyForSchools title="No researcher has marked your words">
          <p>
            Researchers see only contributions that their authors opened to research. What they mark comes
            here.
          </p>
        </EmptyForSchools>
      ) : (
        <Section title="Marked passages" lead="The newest mark first.">
          {readFragment(OwnWordsParts, nodes).map(words => (
            <OwnWordsCard key={words.id} words={words} onChanged={() => void refetch()} />
          ))}
        </Section>
      )}
      {pageInfo.hasNextPage && (
        <Button onPress={more} pending={loading} pendingLabel="Loading older passages">
          Older passages
        </Button>
      )}
    </Page>
  );
}
