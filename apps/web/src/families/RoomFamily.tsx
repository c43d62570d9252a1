import { useQuery } from '@apollo/client/react';
import { Section, TextLink } from '@pathways/ui';
import { graphql } from '../gql/index.js';

export const RoomFamilyDocument = graphql(`
  query RoomFamily($id: ID!) {
    group(id: $id) {
      id
      family {
        id
        name
      }
    }
  }
`);

/** The family that a trio belongs to. Asked beside the room, so that the talk never waits for it. */
export function RoomFamily({ group }: { group: string }) {
  const { data } = useQuery(RoomFamilyDocument, { variables: { id: group } });
  const family = data?.group?.family;
  if (!family) return null;
  return (
    <Section title="Your family">
      <p>
        This trio belongs to the <TextLink href={`/families/${family.id}`}>{family.name}</TextLink>: its
        schools, its trios and what their published results show.
      </p>
    </Section>
  );
}
