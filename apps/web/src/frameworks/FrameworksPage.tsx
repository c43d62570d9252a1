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
import type { FrameworksQuery } from '../gql/graphql.js';
import { holds, useViewer } from '../viewer.js';
import { heldWords, statusWords } from './entry-words.js';
import { FrameworksDocument } from './framework.documents.js';

type Framework = FrameworksQuery['frameworks'][number];

/** The outcomes of programmes and strategies, for everybody who is signed in. */
export function FrameworksPage() {
  const { data, error, loading, refetch } = useQuery(FrameworksDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const viewer = useViewer();
  const mayImport = viewer !== undefined && holds(viewer, 'ADMINISTRATOR');
  return (
    <Page
      title="Frameworks"
      lead="The outcomes that programmes, strategies and delivery plans work towards, and what serves them."
      actions={mayImport && <ButtonLink href="/frameworks/import">Import a framework</ButtonLink>}
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the frameworks">
          <Skeleton height="24rem" />
        </Loading>
      )}
      {data?.frameworks.length === 0 && (
        <EmptyState title="No framework was imported yet">
          <p>An administrator imports frameworks for the whole installation.</p>
        </EmptyState>
      )}
      {data && data.frameworks.length > 0 && (
        <List label="Frameworks">
          {data.frameworks.map(framework => (
            <FrameworkRow key={framework.id} framework={framework} />
          ))}
        </List>
      )}
    </Page>
  );
}

function FrameworkRow({
  framework: { id, title, status, kinds, authorityName, programmeName },
}: {
  framework: Framework;
}) {
  const most = [...kinds].sort((one, other) => other.count - one.count).slice(0, 4);
  const stands = statusWords(status);
  const keepers = [authorityName, programmeName].filter(Boolean).join(' and ');
  return (
    <ListRow
      title={title}
      href={`/frameworks/${id}`}
      detail={`${heldWords(most).join(', ')}${keepers ? `. KPIs are kept by ${keepers}.` : ''}`}
      end={stands && <Tag>{stands}</Tag>}
    />
  );
}
