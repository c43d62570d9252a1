import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../../gql/index.js';
import { roleWord } from '../words.js';
import type { Mentionable } from './mentions.js';

const RoomPeopleDocument = graphql(`
  query RoomPeople($id: ID!) {
    room(id: $id) {
      id
      people {
        id
        name
        role
        schoolName
      }
    }
  }
`);

/** Who can be mentioned in the room, asked of the server once, when somebody types the first @. */
export function useAskPeople(roomId: string): () => Promise<readonly Mentionable[]> {
  const client = useApolloClient();
  return useCallback(async () => {
    const { data } = await client.query({ query: RoomPeopleDocument, variables: { id: roomId } });
    return (data?.room?.people ?? []).map(({ id, name, role, schoolName }) => ({
      id,
      name,
      place: [roleWord[role], schoolName].filter(Boolean).join(', '),
    }));
  }, [client, roomId]);
}
