import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  Page,
  Row,
  Section,
  Skeleton,
  TimeStamp,
} from '@pathways/ui';
import type { ResearchDesksQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { countOf } from './code-tree.js';

export const ResearchDesksDocument = graphql(`
  query ResearchDesks {
    researchDesks {
      id
      programmeName
      codes
      memos
      rooms {
        id
        name
        contributions
        passages
        lastSaidAt
      }
    }
  }
`);

type Desk = ResearchDesksQuery['researchDesks'][number];

const lead =
  'What you may read and code, programme by programme. Members of a room always see that you were there and what you marked.';

/** A researcher's desk: rooms to code, the codebook, memos, passages to look at. */
export function ResearchPage() {
  const { data, error, loading, refetch } = useQuery(ResearchDesksDocument, {
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title="Research" lead={lead}>
      {!data &&
        (error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading your programmes">
            <Skeleton height="30rem" />
          </Loading>
        ))}
      {data?.researchDesks.length === 0 && (
        <EmptyState title="You research in no programme">
          <p>A coordinator makes somebody a researcher of a programme.</p>
        </EmptyState>
      )}
      {data?.researchDesks.map(desk => (
        <DeskSection key={desk.id} desk={desk} />
      ))}
    </Page>
  );
}

function DeskSection({ desk }: { desk: Desk }) {
  const at = `/programmes/${desk.id}`;
  return (
    <Section
      title={desk.programmeName}
      lead={`${countOf(desk.codes, 'code')} in use, ${countOf(desk.memos, 'memo')}`}
    >
      <Row gap="s">
        <ButtonLink href={`${at}/codebook`}>Codebook</ButtonLink>
        <ButtonLink href={`${at}/passages`}>Passages to look at</ButtonLink>
        <ButtonLink href={`${at}/memos`}>Memos</ButtonLink>
        <ButtonLink href={`${at}/exchange`}>Exchange and downloads</ButtonLink>
      </Row>
      {desk.rooms.length === 0 ? (
        <EmptyState title="No room is open to research">
          <p>A group’s charter decides whether researchers may read its room.</p>
        </EmptyState>
      ) : (
        <List label={`Rooms of ${desk.programmeName}`}>
          {desk.rooms.map(room => (
            <ListRow
              key={room.id}
              title={room.name}
              href={`/groups/${room.id}/coding`}
              detail={
                <>
                  {countOf(room.contributions, 'contribution')} open to research,{' '}
                  {countOf(room.passages, 'marked passage')}
                </>
              }
              end={room.lastSaidAt ? <TimeStamp at={room.lastSaidAt} /> : undefined}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
