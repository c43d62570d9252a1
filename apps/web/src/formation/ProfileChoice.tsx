import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, NumberText, Select, Skeleton, Stack, Table, type Column } from '@pathways/ui';
import { useEffect } from 'react';
import { graphql } from '../gql/index.js';
import type { LikenessProfilesQuery, SchoolPhase } from '../gql/graphql.js';

export const LikenessProfilesDocument = graphql(`
  query LikenessProfiles($phase: SchoolPhase!, $programmeId: ID) {
    likenessProfiles(phase: $phase, programmeId: $programmeId) {
      key
      name
      because
      measures {
        code
        standsFor
        phrase
        weight
        because
      }
    }
  }
`);

type Measure = LikenessProfilesQuery['likenessProfiles'][number]['measures'][number];

const columns: readonly Column<Measure>[] = [
  { id: 'measure', label: 'Looks at', cell: ({ standsFor }) => standsFor },
  { id: 'figure', label: 'Figure', cell: ({ phrase }) => phrase },
  {
    id: 'weight',
    label: 'Weight',
    numeric: true,
    cell: ({ weight }) => <NumberText figure={{ state: 'value', value: weight }} decimals={2} />,
  },
  { id: 'because', label: 'Why', cell: ({ because }) => because },
];

export interface ProfileChoiceProps {
  readonly programmeId: string;
  readonly phase: SchoolPhase;
  readonly chosen: string | null;
  onChoose(key: string): void;
}

/** What makes two schools alike, with each weight and its reason in the open. */
export function ProfileChoice({ programmeId, phase, chosen, onChoose }: ProfileChoiceProps) {
  const { data, error, loading, refetch } = useQuery(LikenessProfilesDocument, {
    variables: { phase, programmeId },
  });
  const profiles = data?.likenessProfiles;
  const profile = profiles?.find(({ key }) => key === chosen);
  const usual = profiles?.[0]?.key;
  useEffect(() => {
    // Another phase has other profiles: the usual one of that phase takes the place of one that is not offered.
    if (usual && !profile) onChoose(usual);
  }, [usual, profile, onChoose]);
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!profiles) {
    return (
      <Loading label="Loading likeness profiles">
        <Skeleton height="20rem" />
      </Loading>
    );
  }
  return (
    <Stack>
      <Select
        label="Likeness"
        hint={profile?.because}
        options={profiles.map(({ key, name }) => ({ id: key, label: name }))}
        value={chosen}
        onChange={onChoose}
      />
      {profile && (
        <Table
          caption="What counts, and how much"
          columns={columns}
          rows={profile.measures}
          rowKey={({ code }) => code}
        />
      )}
    </Stack>
  );
}
