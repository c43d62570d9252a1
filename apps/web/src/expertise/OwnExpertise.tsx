import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Section, Skeleton, Stack } from '@pathways/ui';
import type { DirectoriesQuery } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { ExpertiseCard } from './ExpertiseCard.js';
import { ExpertiseFields, OwnExpertiseDocument } from './expertise.documents.js';
import { isWaiting, type Entry } from './expertise-words.js';

type Directory = DirectoriesQuery['directories'][number];

/** What one's own schools offer, ask and came to: what waits for them first. */
export function OwnExpertise({ directory }: { directory: Directory }) {
  const { data, error, refetch } = useQuery(OwnExpertiseDocument, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined);
  if (error && !data) return <FailedState onRetry={again} />;
  if (!data) {
    return (
      <Loading label="Loading what is yours">
        <Skeleton height="16rem" />
      </Loading>
    );
  }
  const entries = readFragment(ExpertiseFields, data.ownExpertise);
  const parts: readonly (readonly [string, readonly Entry[]])[] = [
    ['Waits for you', entries.filter(isWaiting)],
    ['What your school offers and asks', entries.filter(entry => entry.isViewers && !isWaiting(entry))],
    ['What your school came to', entries.filter(entry => !entry.isViewers)],
  ];
  if (entries.length === 0) {
    return (
      <EmptyState title="Nothing of yours yet" icon="group">
        <p>Offer what your school does well, or ask for what it looks for.</p>
      </EmptyState>
    );
  }
  return (
    <Stack gap="l">
      {parts.map(([title, found]) =>
        found.length === 0 ? null : (
          <Section key={title} title={title}>
            <Stack>
              {found.map(entry => (
                <ExpertiseCard key={entry.id} entry={entry} schools={directory.schools} onChanged={again} />
              ))}
            </Stack>
          </Section>
        ),
      )}
    </Stack>
  );
}
