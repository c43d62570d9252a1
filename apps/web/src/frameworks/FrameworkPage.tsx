import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FailedState,
  Loading,
  Page,
  Skeleton,
  Tabs,
  TextLink,
  type TabOption,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { useAddress } from '../address.js';
import { readFragment } from '../gql/index.js';
import type { FrameworkQuery } from '../gql/graphql.js';
import { EntryBrowser } from './EntryBrowser.js';
import { heldWords, isKpi, statusWords, type Entry } from './entry-words.js';
import { FrameworkDocument, FrameworkEntrySeen } from './framework.documents.js';
import { KeepFramework } from './KeepFramework.js';
import { KpiOverview } from './KpiOverview.js';
import { LeadTable } from './LeadTable.js';
import { MeasuredKpis } from './MeasuredKpis.js';
import { isPlan, PlanTable } from './PlanTable.js';

type Framework = NonNullable<FrameworkQuery['framework']>;

/** One framework: its entries, its plan and how its KPIs stand. */
export function FrameworkPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(FrameworkDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const framework = data?.framework;
  return (
    <Page
      title={framework?.title ?? 'Framework'}
      lead={framework ? leadOf(framework) : undefined}
      breadcrumbs={[{ label: 'Frameworks', href: '/frameworks' }]}
      actions={
        framework?.viewerCanImport && <KeepFramework framework={framework} onKept={() => void refetch()} />
      }
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the framework">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {framework === null && (
        <EmptyState title="There is no such framework">
          <p>
            Look among <TextLink href="/frameworks">all frameworks</TextLink>.
          </p>
        </EmptyState>
      )}
      {framework && <FrameworkTabs framework={framework} />}
    </Page>
  );
}

const leadOf = ({ status, kinds, authorityName, programmeName }: Framework): string => {
  const stands = statusWords(status);
  const keepers = [authorityName, programmeName].filter(Boolean).join(' and ');
  return `${stands ? `Status: ${stands}. ` : ''}It holds ${heldWords(kinds).join(', ')}.${keepers ? ` KPI values are kept by ${keepers}.` : ''}`;
};

function FrameworkTabs({ framework }: { framework: Framework }) {
  const { asked, change } = useAddress();
  const entries: readonly Entry[] = framework.entries.map(entry => readFragment(FrameworkEntrySeen, entry));
  const { id, viewerCanSeeKpis } = framework;
  const tabs: TabOption[] = [
    { id: 'entries', label: 'Entries', content: <EntryBrowser framework={id} entries={entries} /> },
  ];
  if (isPlan(entries)) {
    const plan = <PlanTable framework={id} entries={entries} showsKpis={viewerCanSeeKpis} />;
    tabs.push({ id: 'plan', label: 'Commitments and sectors', content: plan });
    tabs.push({ id: 'leads', label: 'Leads', content: <LeadTable framework={id} entries={entries} /> });
  }
  if (viewerCanSeeKpis && entries.some(isKpi))
    tabs.push({ id: 'kpis', label: 'KPIs', content: <KpiOverview framework={id} entries={entries} /> });
  if (viewerCanSeeKpis)
    tabs.push({ id: 'counted', label: 'Counted here', content: <MeasuredKpis framework={id} /> });
  const chosen = tabs.find(tab => tab.id === asked('show'))?.id ?? 'entries';
  return (
    <Tabs
      label="Parts of the framework"
      tabs={tabs}
      selected={chosen}
      onChange={show => change({ show: show === 'entries' ? null : show })}
    />
  );
}
