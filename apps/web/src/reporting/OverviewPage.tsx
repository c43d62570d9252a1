import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FailedState,
  Loading,
  Page,
  Row,
  Select,
  Skeleton,
  Tabs,
  type TabOption,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { useAddress } from '../address.js';
import { currentOf } from '../cycles/current-cycle.js';
import { graphql } from '../gql/index.js';
import type { OverviewProgrammeQuery } from '../gql/graphql.js';
import { CycleFiguresView } from './CycleFiguresView.js';
import { CycleReportView } from './CycleReportView.js';
import { ForSteering } from './ForSteering.js';
import { GroupsHealth } from './GroupsHealth.js';

export const OverviewProgrammeDocument = graphql(`
  query OverviewProgramme($slug: String!) {
    programme(slug: $slug) {
      id
      slug
      name
      isFictional
      viewerCanPlan
      viewerCanSeeFigures
      cycles {
        id
        name
        startsOn
        endsOn
      }
    }
  }
`);

type Seen = NonNullable<OverviewProgrammeQuery['programme']>;

/** A cycle of a programme from above: how its groups fare, its figures, its report. */
export function OverviewPage() {
  const { slug = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(OverviewProgrammeDocument, { variables: { slug } });
  const programme = data?.programme;
  if (programme?.viewerCanSeeFigures) return <Overview programme={programme} />;
  return (
    <Page title="Overview">
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the overview">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {data && <ForSteering />}
    </Page>
  );
}

function Overview({ programme }: { programme: Seen }) {
  const { asked, change } = useAddress();
  const { cycles, slug } = programme;
  const cycle = cycles.find(({ id }) => id === asked('cycle')) ?? currentOf(cycles);
  const tabs = cycle ? tabsOf(programme, cycle.id) : [];
  const [first] = tabs;
  return (
    <Page
      kicker={programme.isFictional ? 'Sample programme' : 'Programme'}
      title="Overview"
      documentTitle={`Overview of ${programme.name}`}
      lead="What can be counted of a cycle. What is said in the rooms stays there."
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: programme.name, href: `/programmes/${slug}` },
      ]}
    >
      {!cycle || !first ? (
        <EmptyState title="No cycle is planned yet" icon="calendar">
          <p>Figures are counted cycle by cycle. They appear here once there is one.</p>
        </EmptyState>
      ) : (
        <>
          {cycles.length > 1 && (
            <Row>
              <Select
                label="Cycle"
                options={cycles.map(({ id, name }) => ({ id, label: name }))}
                value={cycle.id}
                onChange={id => change({ cycle: id })}
              />
            </Row>
          )}
          <Tabs
            key={cycle.id}
            label={`${cycle.name} from above`}
            tabs={tabs}
            selected={tabs.find(({ id }) => id === asked('show'))?.id ?? first.id}
            onChange={show => change({ show })}
          />
        </>
      )}
    </Page>
  );
}

function tabsOf({ viewerCanPlan, slug }: Seen, cycleId: string): TabOption[] {
  const all: TabOption[] = [
    { id: 'figures', label: 'Figures', content: <CycleFiguresView cycleId={cycleId} /> },
    { id: 'report', label: 'Report', content: <CycleReportView cycleId={cycleId} /> },
  ];
  const health = {
    id: 'health',
    label: 'How groups fare',
    content: <GroupsHealth cycleId={cycleId} slug={slug} />,
  };
  return viewerCanPlan ? [health, ...all] : all;
}
