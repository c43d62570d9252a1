import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  Page,
  Skeleton,
  Tag,
} from '@pathways/ui';
import { holds, useViewer } from '../viewer.js';
import { graphql } from '../gql/index.js';

export const ProgrammesDocument = graphql(`
  query Programmes {
    programmes {
      id
      slug
      name
      summary
      isFictional
      schoolCount
      groupCount
    }
  }
`);

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The programmes that the viewer has a part in. */
export function ProgrammesPage() {
  const { data, error, loading, refetch } = useQuery(ProgrammesDocument);
  const viewer = useViewer();
  return (
    <Page
      title="Programmes"
      lead="What schools take part in together: cycle by cycle, group by group."
      actions={
        holds(viewer, 'ADMINISTRATOR') && <ButtonLink href="/programmes/start">Start a programme</ButtonLink>
      }
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading programmes">
          <Skeleton height="14rem" />
        </Loading>
      )}
      {data?.programmes.length === 0 && (
        <EmptyState
          title="You have no part in a programme yet"
          icon="group"
          action={<ButtonLink href="/">Go home</ButtonLink>}
        >
          <p>
            Coordinators, researchers and steering members find theirs here. An administrator gives these
            roles.
          </p>
        </EmptyState>
      )}
      {data && data.programmes.length > 0 && (
        <List label="Programmes">
          {data.programmes.map(programme => (
            <ListRow
              key={programme.id}
              title={programme.name}
              href={`/programmes/${programme.slug}`}
              detail={`${counted(programme.schoolCount, 'school', 'schools')} · ${counted(programme.groupCount, 'group', 'groups')}`}
              end={programme.isFictional && <Tag>Sample</Tag>}
            >
              <p>{programme.summary}</p>
            </ListRow>
          ))}
        </List>
      )}
    </Page>
  );
}
