import { useQuery } from '@apollo/client/react';
import { ChartFigure, FailedState, Loading, Section, Skeleton } from '@pathways/ui';
import { useMemo } from 'react';
import { graphql } from '../gql/index.js';
import { kindWords } from '../groups/group-words.js';
import { SchoolsMap } from '../schools/SchoolsMap.js';

export const CycleMapDocument = graphql(`
  query CycleMap($cycleId: ID!) {
    cycleMap(cycleId: $cycleId) {
      group
      name
      kind
      members {
        urn
        name
        authority
        place {
          longitude
          latitude
        }
      }
    }
  }
`);

/** The groups of a cycle across the authorities: lines join schools that work together. */
export function CycleMap({ cycleId }: { cycleId: string }) {
  const { data, error, loading, refetch } = useQuery(CycleMapDocument, { variables: { cycleId } });
  const found = data?.cycleMap;
  const drawn = useMemo(() => {
    const schools = new Map((found ?? []).flatMap(({ members }) => members.map(each => [each.urn, each])));
    return {
      schools: [...schools.values()],
      groups: (found ?? []).map(({ group, name, members }) => ({
        id: group,
        label: name,
        members: members.map(({ urn }) => urn),
      })),
      rows: (found ?? []).flatMap(({ name, kind, members }) =>
        members.map(each => [name, kindWords[kind], each.name, each.authority]),
      ),
    };
  }, [found]);
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data) {
    return (
      <Loading label="Drawing the map">
        <Skeleton height="30rem" />
      </Loading>
    );
  }
  if (drawn.schools.length === 0) return null;
  return (
    <Section title="Where the groups are">
      <ChartFigure
        title="Where the groups are"
        hideTitle
        table={{ columns: ['Group', 'Kind', 'School', 'Local authority'], rows: drawn.rows }}
      >
        <SchoolsMap label="Groups on the map" schools={drawn.schools} groups={drawn.groups} level={3} />
      </ChartFigure>
    </Section>
  );
}
