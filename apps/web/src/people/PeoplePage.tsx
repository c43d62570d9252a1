import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  SearchField,
  ShowMore,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import { GrantRoleDialog } from './GrantRoleDialog.js';
import { PeopleTable } from './PeopleTable.js';

const PeopleDocument = graphql(`
  query People($search: String, $after: String) {
    people(search: $search, first: 25, after: $after) {
      nodes {
        id
        ...PeopleTable_person
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What an administrator may give; people of schools and facilitators are chosen nearer to them. */
const roles = [
  'COORDINATOR',
  'RESEARCHER',
  'STEERING_MEMBER',
  'LA_OFFICER',
  'EDITOR',
  'ADMINISTRATOR',
] as const;

/** Administrators: who may sign in, and what they may do. */
export function PeoplePage() {
  const [search, setSearch] = useState('');
  const [sought, setSought] = useState('');
  const { data, error, refetch, fetchMore } = useQuery(PeopleDocument, {
    variables: { search: sought, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const people = data?.people;
  if (people === null)
    return (
      <Page title="People">
        <RefusedState />
      </Page>
    );
  const more = () =>
    fetchMore({
      variables: { after: people?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        people: fetchMoreResult.people && {
          ...fetchMoreResult.people,
          nodes: [...(before.people?.nodes ?? []), ...fetchMoreResult.people.nodes],
        },
      }),
    });
  return (
    <Page
      title="People"
      lead="Who may sign in, and what they may do where. Nobody signs up by themselves."
      breadcrumbs={[{ label: 'Administration', href: '/administration' }]}
      actions={<GrantRoleDialog roles={roles} onGranted={() => void refetch()} />}
    >
      <Stack gap="l">
        <SearchField
          label="Find somebody"
          placeholder="Name or e-mail address"
          value={search}
          onChange={setSearch}
          onSubmit={setSought}
          onClear={() => setSought('')}
        />
        {error && !data && <FailedState onRetry={() => void refetch()} />}
        {!data && !error && (
          <Loading label="Loading people">
            <Skeleton height="24rem" />
          </Loading>
        )}
        {people?.nodes.length === 0 && <NobodyFound />}
        {people && people.nodes.length > 0 && (
          <PeopleTable people={people.nodes} onEnded={() => void refetch()} />
        )}
        {people?.pageInfo.hasNextPage && (
          <ShowMore shown={people.nodes.length} noun="people" onMore={() => void more()} />
        )}
      </Stack>
    </Page>
  );
}

function NobodyFound() {
  return (
    <EmptyState icon="search" title="Nobody found">
      <p>Try part of the name or of the address, or give a role to somebody new.</p>
    </EmptyState>
  );
}
