import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Page, RefusedState, Select, Skeleton } from '@pathways/ui';
import { useSearchParams } from 'react-router';
import { ExcerptDownloads } from '../exchange/ExcerptDownloads.js';
import { graphql } from '../gql/index.js';
import { useViewer } from '../viewer.js';
import { SamplesSection } from './SamplesSection.js';
import { TablesSection } from './TablesSection.js';
import { ThemesSection } from './ThemesSection.js';

export const AnalysisDocument = graphql(`
  query Analysis($programmeId: ID!) {
    themes(programmeId: $programmeId) {
      id
      ...ThemeParts
    }
    samples(programmeId: $programmeId) {
      id
      ...SampleParts
    }
  }
`);

const lead =
  'What groups talk about across a programme: themes that several of them share, how far coders agree, and codes by school and over time.';

/** A researcher's view of all groups at once. Whoever researches in several programmes chooses one. */
export function AnalysisPage() {
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  if (viewer === undefined) return <Waiting />;
  const programmes = (viewer?.grants ?? []).flatMap(grant =>
    grant.role === 'RESEARCHER' && grant.scopeId
      ? [{ id: grant.scopeId, label: grant.scopeName ?? 'Programme' }]
      : [],
  );
  const asked = search.get('programme');
  const chosen = programmes.find(({ id }) => id === asked) ?? programmes[0];
  if (!chosen) return <NotForYou />;
  return (
    <Page
      title="Analysis"
      lead={lead}
      kicker={chosen.label}
      actions={<ExcerptDownloads programmeId={chosen.id} />}
    >
      {programmes.length > 1 && (
        <Select
          label="Programme"
          options={programmes}
          value={chosen.id}
          onChange={programme => setSearch({ programme })}
        />
      )}
      <Parts programmeId={chosen.id} />
    </Page>
  );
}

function Parts({ programmeId }: { programmeId: string }) {
  const { data, error, loading, refetch } = useQuery(AnalysisDocument, {
    variables: { programmeId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data)
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading the analysis">
        <Skeleton height="40rem" />
      </Loading>
    );
  if (!data.themes || !data.samples)
    return (
      <EmptyState title="Nothing to analyse here">
        <p>You research in no programme of this name any more.</p>
      </EmptyState>
    );
  return (
    <>
      <ThemesSection themes={data.themes} onChanged={() => void refetch()} />
      <SamplesSection programmeId={programmeId} samples={data.samples} />
      <TablesSection programmeId={programmeId} />
    </>
  );
}

function Waiting() {
  return (
    <Page title="Analysis" lead={lead}>
      <Loading label="Loading the analysis">
        <Skeleton height="40rem" />
      </Loading>
    </Page>
  );
}

function NotForYou() {
  return (
    <Page title="Analysis">
      <RefusedState title="Analysis is for researchers">
        <p>
          Researchers of a programme compare codes here. What was said in rooms is for those who were there.
        </p>
      </RefusedState>
    </Page>
  );
}
