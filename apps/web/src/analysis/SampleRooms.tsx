import { EmptyState, List, ListRow, Section, Tag } from '@pathways/ui';
import type { SamplePartsFragment } from '../gql/graphql.js';

/** Where the contributions of the set are coded, and how far the viewer has come. */
export function SampleRooms({ sample }: { sample: SamplePartsFragment }) {
  const isCoder = sample.coders.some(({ isViewer }) => isViewer);
  return (
    <Section
      title="The contributions"
      lead={
        isCoder
          ? 'Read each of them. One that deserves no code is read all the same: say that you have finished when you have read them all.'
          : 'You are no coder of this set.'
      }
    >
      {sample.rooms.length === 0 ? (
        <EmptyState title="No words are left in this set">
          <p>Their authors took them back, or closed them to research.</p>
        </EmptyState>
      ) : (
        <List label="Groups with contributions of the set">
          {sample.rooms.map(({ groupId, groupName, contributionIds, codedByViewer }) => (
            <ListRow
              key={groupId}
              title={groupName}
              href={`/groups/${groupId}/coding?sample=${sample.id}`}
              detail={
                contributionIds.length === 1 ? 'One contribution' : `${contributionIds.length} contributions`
              }
              end={
                isCoder && (
                  <Tag tone={codedByViewer === contributionIds.length ? 'success' : 'neutral'}>
                    {codedByViewer} with codes of yours
                  </Tag>
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
