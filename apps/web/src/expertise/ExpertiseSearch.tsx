import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FailedState,
  Filters,
  Loading,
  SearchField,
  Select,
  ShowMore,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { useState } from 'react';
import type { DirectoriesQuery, ExpertiseKind, Standing } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { ExpertiseCard } from './ExpertiseCard.js';
import { ExpertiseDocument, ExpertiseFields } from './expertise.documents.js';
import { isKind, isStanding, kindWords, standingWords } from './expertise-words.js';

type Directory = DirectoriesQuery['directories'][number];

const any = 'any';
const choices = (words: Readonly<Record<string, string>>, all: string) => [
  { id: any, label: all },
  ...Object.entries(words).map(([id, label]) => ({ id, label })),
];

/** The directory, narrowed by words, by what is given or looked for, and by what the school is. */
export function ExpertiseSearch({ directory }: { directory: Directory }) {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState(any);
  const [standing, setStanding] = useState(any);
  return (
    <Stack>
      <Filters label="Narrow the directory">
        <SearchField
          label="Find"
          placeholder="A subject, a school"
          value={typed}
          onChange={setTyped}
          onSubmit={setSearch}
          onClear={() => setSearch('')}
        />
        <Select label="Offers or asks" options={choices(kindWords, 'Both')} value={kind} onChange={setKind} />
        <Select
          label="Offered as"
          options={choices(standingWords, 'Any')}
          value={standing}
          onChange={setStanding}
        />
      </Filters>
      <Found
        directory={directory}
        search={search || null}
        kind={isKind(kind) ? kind : null}
        standing={isStanding(standing) ? standing : null}
      />
    </Stack>
  );
}

interface FoundProps {
  directory: Directory;
  search: string | null;
  kind: ExpertiseKind | null;
  standing: Standing | null;
}

function Found({ directory, ...narrowed }: FoundProps) {
  const variables = { programme: directory.id, ...narrowed };
  const { data, error, loading, refetch, fetchMore } = useQuery(ExpertiseDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.expertise;
  if (error && !page) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!page) {
    return (
      <Loading label="Looking in the directory">
        <Skeleton height="20rem" />
      </Loading>
    );
  }
  const more = () =>
    void fetchMore({
      variables: { ...variables, after: page.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        expertise: fetchMoreResult.expertise && {
          ...fetchMoreResult.expertise,
          nodes: [...(before.expertise?.nodes ?? []), ...fetchMoreResult.expertise.nodes],
        },
      }),
    });
  if (page.nodes.length === 0) {
    return (
      <EmptyState title="Nothing here yet" icon="search">
        <p>Look for other words, or be the first: offer what your school does well, or ask.</p>
      </EmptyState>
    );
  }
  return (
    <Stack>
      {readFragment(ExpertiseFields, page.nodes).map(entry => (
        <ExpertiseCard
          key={entry.id}
          level={2}
          entry={entry}
          schools={directory.schools}
          onChanged={() => void refetch()}
        />
      ))}
      {page.pageInfo.hasNextPage && <ShowMore shown={page.nodes.length} noun="entries" onMore={more} />}
    </Stack>
  );
}
