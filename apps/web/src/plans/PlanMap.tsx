import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Select, Skeleton, Stack } from '@pathways/ui';
import { useMemo } from 'react';
import { graphql } from '../gql/index.js';
import type { PlanPlacesQuery } from '../gql/graphql.js';
import { SchoolsMap } from '../schools/SchoolsMap.js';
import type { Plan, PlanGroup } from './plan-shapes.js';

export const PlanPlacesDocument = graphql(`
  query PlanPlaces($slug: String!) {
    programme(slug: $slug) {
      id
      poolMap {
        urn
        place {
          longitude
          latitude
        }
      }
    }
  }
`);

interface PlanMapProps {
  readonly plan: Plan;
  /** Those to show. */
  readonly groups: readonly PlanGroup[];
  readonly open: string | null;
  onOpen(group: string | null): void;
}

const none = 'none';

/** The groups on the map of the ten authorities; one of them can be picked out. */
export function PlanMap({ plan, groups, open, onOpen }: PlanMapProps) {
  const { data, error, loading, refetch } = useQuery(PlanPlacesDocument, {
    variables: { slug: plan.programmeSlug },
  });
  const places = data?.programme?.poolMap;
  const schools = useMemo(() => placed(groups, places ?? []), [groups, places]);
  const mapGroups = useMemo(
    () =>
      groups.map(({ id, name, schools: members }) => ({
        id,
        label: name,
        members: members.map(({ urn }) => urn),
      })),
    [groups],
  );
  if (error && !places) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!places) {
    return (
      <Loading label="Loading the map">
        <Skeleton height="36rem" />
      </Loading>
    );
  }
  return (
    <Stack>
      <Select
        label="Pick out a group"
        options={[
          { id: none, label: 'The one that I point at' },
          ...groups.map(({ id, name, schools: members }) => ({
            id,
            label: name,
            hint: members.map(school => school.name).join(', '),
          })),
        ]}
        value={groups.some(({ id }) => id === open) ? open : none}
        onChange={id => onOpen(id === none ? null : id)}
      />
      <SchoolsMap
        label="Groups of the plan on the map"
        schools={schools}
        groups={mapGroups}
        highlighted={open}
      />
    </Stack>
  );
}

type Places = NonNullable<PlanPlacesQuery['programme']>['poolMap'];

function placed(groups: readonly PlanGroup[], places: Places) {
  const placeOf = new Map(places.map(({ urn, place }) => [urn, place]));
  return groups.flatMap(({ name: group, schools }) =>
    schools.map(({ urn, name, authority }) => ({
      urn,
      name,
      authority: `${authority}, ${group}`,
      place: placeOf.get(urn) ?? null,
    })),
  );
}
