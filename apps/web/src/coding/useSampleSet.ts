import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/index.js';

export const SampleSetDocument = graphql(`
  query SampleSet($id: ID!) {
    sample(id: $id) {
      id
      name
      rooms {
        groupId
        contributionIds
      }
    }
  }
`);

/** The sample set that the address names, and which of a room's contributions are in it. */
export interface SampleSet {
  readonly id: string;
  readonly name: string;
  readonly contributionIds: readonly string[];
}

/** Null where the address names none, or one that is not for this viewer: then all of the room is shown. */
export function useSampleSet(groupId: string): {
  readonly set: SampleSet | null;
  readonly isLoading: boolean;
} {
  const id = useSearchParams()[0].get('sample') ?? '';
  const { data, loading } = useQuery(SampleSetDocument, { variables: { id }, skip: id === '' });
  const sample = data?.sample;
  if (!sample) return { set: null, isLoading: id !== '' && loading };
  const contributionIds = sample.rooms.find(room => room.groupId === groupId)?.contributionIds ?? [];
  return { set: { id, name: sample.name, contributionIds }, isLoading: false };
}
