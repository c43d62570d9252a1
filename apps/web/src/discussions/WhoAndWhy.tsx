import { useQuery } from '@apollo/client/react';
import { Disclosure, FailedState, Loading, Skeleton } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import { GroupWho } from '../groups/GroupWho.js';

const WhoAndWhyDocument = graphql(`
  query WhoAndWhy($id: ID!) {
    group(id: $id) {
      id
      ...GroupWho
    }
  }
`);

/** Everybody in the group and why these schools were put together. Read when one asks, so that the room opens at once. */
export function WhoAndWhy({ group }: { group: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title="The people, and why these schools" isExpanded={isOpen} onExpandedChange={setIsOpen}>
      {isOpen && <Asked id={group} />}
    </Disclosure>
  );
}

function Asked({ id }: { id: string }) {
  const { data, loading, refetch } = useQuery(WhoAndWhyDocument, { variables: { id } });
  if (data?.group) return <GroupWho group={data.group} />;
  if (loading) {
    return (
      <Loading label="Loading who is in the group">
        <Skeleton height="12rem" />
      </Loading>
    );
  }
  return <FailedState onRetry={() => void refetch().catch(() => undefined)} />;
}
