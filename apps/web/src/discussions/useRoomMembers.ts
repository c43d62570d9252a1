import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { RoomMembersDocument } from './round.documents.js';

export interface RoomMembers {
  readonly schools: readonly { readonly urn: string; readonly name: string }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly schoolName?: string | null;
  }[];
}

/** The schools of the open room and who acts for them: whom an action can be given to. */
export function useRoomMembers(): RoomMembers {
  const { id = '' } = useParams();
  const { data } = useQuery(RoomMembersDocument, { variables: { id }, skip: id === '' });
  const schools = (data?.room?.schools ?? []).flatMap(({ urn, name, leftAt }) =>
    urn && !leftAt ? [{ urn, name }] : [],
  );
  return { schools, people: data?.room?.people ?? [] };
}
