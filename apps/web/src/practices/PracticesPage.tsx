import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Tag,
  TimeStamp,
} from '@pathways/ui';
import type { PracticesQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { holds, useViewer } from '../viewer.js';
import { DraftDialog } from './DraftDialog.js';
import { stageTones, stageWords } from './card-words.js';
import { actsNextWords } from './practice-words.js';
import { Waiting } from './Waiting.js';

export const PracticesDocument = graphql(`
  query Practices($after: String) {
    practices(first: 20, after: $after) {
      nodes {
        id
        title
        state
        programmeName
        number
        versionState
        writtenBy
        changedAt
        lostQuotes
        stage
        since
        actsNext
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Line = PracticesQuery['practices']['nodes'][number];

const lead = 'From a coded passage to the public library: who wrote it, how far it is, whose turn it is.';

/** The workbench: what a researcher drafts and an editor reviews. Nobody else is shown an empty one. */
export function PracticesPage() {
  const viewer = useViewer();
  if (viewer && !holds(viewer, 'RESEARCHER', 'EDITOR')) return <NotForThem />;
  return <Workbench viewer={viewer} />;
}

function NotForThem() {
  return (
    <Page title="Practices">
      <RefusedState
        title="Practices in the making are for researchers and editors"
        action={<ButtonLink href="/library">Open the library</ButtonLink>}
      >
        <p>
          What is published, everybody reads in the library. When a practice quotes your school, you are asked
          before it is published.
        </p>
      </RefusedState>
    </Page>
  );
}

function Workbench({ viewer }: { viewer: ReturnType<typeof useViewer> }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(PracticesDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const programmes = (viewer?.grants ?? []).flatMap(grant =>
    grant.role === 'RESEARCHER' && grant.scopeId
      ? [{ id: grant.scopeId, label: grant.scopeName ?? 'Programme' }]
      : [],
  );
  const actions = programmes.length > 0 ? <DraftDialog programmes={programmes} /> : undefined;
  if (!data) {
    return (
      <Page title="Practices" lead={lead} actions={actions}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading practices">
            <Skeleton height="24rem" />
          </Loading>
        )}
      </Page>
    );
  }
  const { nodes, pageInfo } = data.practices;
  const more = () =>
    void fetchMore({
      variables: { after: pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        practices: { ...next.practices, nodes: [...before.practices.nodes, ...next.practices.nodes] },
      }),
    });
  return (
    <Page title="Practices" lead={lead} actions={actions}>
      <Waiting />
      <Lines lines={nodes} canDraft={programmes.length > 0} />
      {pageInfo.hasNextPage && (
        <Button onPress={more} pending={loading} pendingLabel="Loading older practices">
          Older practices
        </Button>
      )}
    </Page>
  );
}

function Lines({ lines, canDraft }: { lines: readonly Line[]; canDraft: boolean }) {
  if (lines.length === 0) {
    return (
      <EmptyState title="No practices yet">
        <p>
          {canDraft
            ? 'Begin one once schools have agreed to have passages quoted.'
            : 'Practices come here when a researcher sends them to review.'}
        </p>
      </EmptyState>
    );
  }
  const waiting = lines.filter(line => line.actsNext === 'EDITOR');
  const asked = lines.filter(line => line.actsNext === 'SCHOOL');
  const writing = lines.filter(line => line.actsNext === 'WRITER');
  const resting = lines.filter(line => line.actsNext === 'NOBODY');
  return (
    <>
      <Part title="An editor acts next" lines={waiting} />
      <Part title="With the quoted schools" lines={asked} />
      <Part title="Being written" lines={writing} />
      <Part title="Published and withdrawn" lines={resting} />
    </>
  );
}

function Part({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <List label={title}>
        {lines.map(line => (
          <ListRow
            key={line.id}
            title={line.title}
            href={`/practices/${line.id}`}
            detail={
              <>
                {line.programmeName} · version {line.number} by {line.writtenBy}
                {line.since && (
                  <>
                    {' '}
                    · {actsNextWords[line.actsNext].toLowerCase()}, since{' '}
                    <TimeStamp at={line.since} form="day" />
                  </>
                )}
              </>
            }
            end={<Tag tone={stageTones[line.stage]}>{stageWords[line.stage]}</Tag>}
          >
            {line.lostQuotes > 0 && (
              <Tag tone="danger">Words that it quoted are gone: {actsNextWords.EDITOR.toLowerCase()}</Tag>
            )}
            {line.state === 'PUBLISHED' && line.versionState !== 'PUBLISHED' && (
              <Tag>The version before is in the library</Tag>
            )}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
