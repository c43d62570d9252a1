import { useQuery } from '@apollo/client/react';
import { ButtonLink, Notice } from '@pathways/ui';
import { graphql } from '../gql/index.js';

export const CharterCallDocument = graphql(`
  query CharterCall($id: ID!) {
    groupCharter(groupId: $id) {
      groupId
      schools {
        urn
        viewerCanAccept
      }
      waiting {
        id
        summary
        schools {
          urn
          viewerCanAccept
        }
      }
    }
  }
`);

/** Above the talk, only while the viewer's school owes an answer about the charter. */
export function CharterCall({ room }: { room: string }) {
  const { data } = useQuery(CharterCallDocument, { variables: { id: room } });
  const charter = data?.groupCharter;
  if (!charter) return null;
  const isAsked = charter.waiting?.schools.some(({ viewerCanAccept }) => viewerCanAccept) ?? false;
  const isOwed = charter.waiting === null && charter.schools.some(({ viewerCanAccept }) => viewerCanAccept);
  if (!isAsked && !isOwed) return null;
  return (
    <Notice
      live={false}
      tone="warning"
      title={
        isAsked
          ? `The charter is to change. ${charter.waiting?.summary ?? ''}`
          : 'The charter waits for your school'
      }
      action={<ButtonLink href={`/groups/${room}/charter`}>Read and answer</ButtonLink>}
    />
  );
}
