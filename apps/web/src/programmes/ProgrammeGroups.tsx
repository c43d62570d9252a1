import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  ShowMore,
  Skeleton,
  Tag,
} from '@pathways/ui';
import { graphql } from '../gql/index.js';
import type { ProgrammeGroupsQuery } from '../gql/graphql.js';
import { kindWords } from '../groups/group-words.js';

export const ProgrammeGroupsDocument = graphql(`
  query ProgrammeGroups($programmeId: ID!, $after: String) {
    programmeGroups(programmeId: $programmeId, first: 25, after: $after) {
      totalCount
      nodes {
        id
        name
        kind
        cycleName
        endedAt
        members {
          id
          name
          authority
          peopleCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Listed = ProgrammeGroupsQuery['programmeGroups']['nodes'][number];

const joined = (shown: ProgrammeGroupsQuery, next: ProgrammeGroupsQuery): ProgrammeGroupsQuery => ({
  programmeGroups: {
    ...next.programmeGroups,
    nodes: [...shown.programmeGroups.nodes, ...next.programmeGroups.nodes],
  },
});

interface ProgrammeGroupsProps {
  readonly programmeId: string;
  readonly slug: string;
  readonly canForm: boolean;
}

/** The groups that were released, each with its schools and whether they have people yet. */
export function ProgrammeGroups({ programmeId, slug, canForm }: ProgrammeGroupsProps) {
  const { data, error, loading, refetch, fetchMore } = useQuery(ProgrammeGroupsDocument, {
    variables: { programmeId },
    notifyOnNetworkStatusChange: true,
  });
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data) {
    return (
      <Loading label="Loading groups">
        <Skeleton height="30rem" />
      </Loading>
    );
  }
  const { nodes, totalCount, pageInfo } = data.programmeGroups;
  if (nodes.length === 0) {
    return (
      <EmptyState
        title="No group has been released yet"
        icon="group"
        action={canForm && <ButtonLink href={`/programmes/${slug}/form`}>Form groups</ButtonLink>}
      >
        <p>
          A run proposes groups from the pool; you look at each with its reason and release those that are
          right.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <List label="Groups">
        {nodes.map(group => (
          <GroupRow key={group.id} group={group} slug={slug} canForm={canForm} />
        ))}
      </List>
      {pageInfo.hasNextPage && (
        <ShowMore
          noun="groups"
          shown={nodes.length}
          total={totalCount ?? nodes.length}
          pending={loading}
          onMore={() =>
            void fetchMore({
              variables: { after: pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
            })
          }
        />
      )}
    </>
  );
}

interface GroupRowProps extends Pick<ProgrammeGroupsProps, 'slug' | 'canForm'> {
  readonly group: Listed;
}

/** A family's page leads on to its people; other groups have only these. */
function GroupRow({ group, slug, canForm }: GroupRowProps) {
  const without = group.members.filter(({ peopleCount }) => peopleCount === 0).length;
  return (
    <ListRow
      title={group.name}
      href={
        group.kind === 'FAMILY' && canForm
          ? `/families/${group.id}`
          : `/programmes/${slug}/groups/${group.id}`
      }
      detail={`${kindWords[group.kind]} · ${group.cycleName}`}
      end={
        group.endedAt ? (
          <Tag>Ended</Tag>
        ) : (
          without > 0 && (
            <Tag tone="warning">{without === 1 ? '1 school' : `${without} schools`} without people</Tag>
          )
        )
      }
    >
      <p>{group.members.map(({ name, authority }) => `${name} (${authority})`).join(' · ')}</p>
    </ListRow>
  );
}
