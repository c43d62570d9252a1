import { useQuery } from '@apollo/client/react';
import {
  Card,
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Stack,
  TextLink,
  TimeStamp,
} from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { useViewer } from '../viewer.js';

export const IntroductionsDocument = graphql(`
  query Introductions($programmeId: ID!) {
    introductions(programmeId: $programmeId) {
      id
      themeName
      note
      suggestedBy
      suggestedAt
      groups {
        id
        name
      }
    }
  }
`);

/** For coordinators: which groups might meet. What they said is not here. */
export function IntroductionsPage() {
  const viewer = useViewer();
  const programmes = (viewer?.grants ?? []).filter(({ role, scopeId }) => role === 'COORDINATOR' && scopeId);
  return (
    <Page
      title="Groups that might meet"
      lead="Researchers saw that these groups, which have no school in common, talk about the same thing. You decide whether and how they meet."
    >
      {viewer !== undefined && programmes.length === 0 && (
        <RefusedState title="Introductions are for coordinators">
          <p>You coordinate no programme.</p>
        </RefusedState>
      )}
      {programmes.map(({ scopeId, scopeName }) => (
        <Section key={scopeId} title={scopeName ?? 'Programme'}>
          <Suggested programmeId={scopeId ?? ''} />
        </Section>
      ))}
    </Page>
  );
}

function Suggested({ programmeId }: { programmeId: string }) {
  const { data, error, loading, refetch } = useQuery(IntroductionsDocument, { variables: { programmeId } });
  if (!data)
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading suggestions">
        <Skeleton height="12rem" />
      </Loading>
    );
  const introductions = data.introductions ?? [];
  if (introductions.length === 0)
    return (
      <EmptyState title="No suggestion yet">
        <p>Researchers may suggest an introduction once five unconnected groups share a theme.</p>
      </EmptyState>
    );
  return (
    <Stack>
      {introductions.map(({ id, themeName, note, suggestedBy, suggestedAt, groups }) => (
        <Card key={id} title={themeName}>
          <Stack gap="s">
            <p>{note}</p>
            <p>
              Suggested by {suggestedBy} <TimeStamp at={suggestedAt} />.
            </p>
            <ul>
              {groups.map(group => (
                <li key={group.id}>
                  <TextLink href={`/groups/${group.id}`}>{group.name}</TextLink>
                </li>
              ))}
            </ul>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
