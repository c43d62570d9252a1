import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  Page,
  Section,
  Skeleton,
  Tag,
  TimeStamp,
} from '@pathways/ui';
import type { PracticesQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useViewer } from '../viewer.js';
import { DraftDialog } from './DraftDialog.js';
import { actsNextWords, stateTones, stateWords } from './practice-words.js';

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

/** The workbench: what a researcher drafts and an editor reviews. */
export function PracticesPage() {
  const viewer = useViewer();
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
  const writing = lines.filter(line => line.actsNext === 'WRITER');
  const resting = lines.filter(line => line.actsNext === 'NOBODY');
  return (
    <>
      <Part title="An editor acts next" lines={waiting} />
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
                {line.programmeName} · version {line.number} by {line.writtenBy} ·{' '}
                <TimeStamp at={line.changedAt} />
              </>
            }
            end={<Tag tone={stateTones[line.state]}>{stateWords[line.state]}</Tag>}
          >
            {line.lostQuotes > 0 && (
              <Tag tone="danger">A school withdrew its words: {actsNextWords.EDITOR.toLowerCase()}</Tag>
            )}
            {line.state === 'PUBLISHED' && line.versionState !== 'PUBLISHED' && (
              <Tag tone="warning">
                Version {line.number} {line.versionState === 'REVIEW' ? 'in review' : 'being written'}
              </Tag>
            )}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
