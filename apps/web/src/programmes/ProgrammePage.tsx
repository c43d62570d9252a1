import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Row,
  Skeleton,
  Tabs,
  type TabOption,
} from '@pathways/ui';
import { useParams, useSearchParams } from 'react-router';
import { ProgrammeRuns } from '../formation/ProgrammeRuns.js';
import { ProgrammePlans } from '../plans/ProgrammePlans.js';
import { UpkeepTasks } from '../upkeep/UpkeepTasks.js';
import { graphql } from '../gql/index.js';
import type { ProgrammeQuery } from '../gql/graphql.js';
import { CycleSheet } from './CycleSheet.js';
import { PlanCycle } from './PlanCycle.js';
import { PoolCounts } from './PoolCounts.js';
import { PoolList } from './PoolList.js';
import { ProgrammeGroups } from './ProgrammeGroups.js';

export const ProgrammeDocument = graphql(`
  query Programme($slug: String!) {
    programme(slug: $slug) {
      id
      slug
      name
      summary
      isFictional
      schoolCount
      groupCount
      viewerCanForm
      viewerCanAdmit
      viewerCanPlan
      issuedSheets {
        id
        title
        number
      }
      poolTrusts {
        id
        name
        count
      }
      poolCounts {
        phase
        laCode
        authority
        count
      }
      cycles {
        id
        name
        ...CycleSheet
      }
    }
  }
`);

export type ProgrammeSeen = NonNullable<ProgrammeQuery['programme']>;

/** One programme: who takes part, what the cycle is held on, the groups, the runs. */
export function ProgrammePage() {
  const { slug = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ProgrammeDocument, { variables: { slug } });
  if (error && !data) {
    return (
      <Page title="Programme">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Programme">
        <Loading label="Loading the programme">
          <Skeleton height="40rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.programme) {
    return (
      <Page title="Programme">
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      </Page>
    );
  }
  return <Seen programme={data.programme} onChanged={() => void refetch()} />;
}

function tabsOf(programme: ProgrammeSeen, onChanged: () => void): TabOption[] {
  const { id, slug, viewerCanForm, schoolCount, groupCount } = programme;
  const tabs: TabOption[] = [
    {
      id: 'pool',
      label: 'Schools',
      count: schoolCount,
      content: (
        <>
          <PoolList
            programme={programme}
            choices={{ counts: programme.poolCounts, trusts: programme.poolTrusts, cycles: programme.cycles }}
            onChanged={onChanged}
          />
          <PoolCounts counts={programme.poolCounts} />
        </>
      ),
    },
    {
      id: 'cycle',
      label: 'Cycle and prompts',
      content: (
        <>
          {programme.viewerCanPlan && (
            <Row>
              <PlanCycle programmeId={id} sheets={programme.issuedSheets} onChanged={onChanged} />
            </Row>
          )}
          <CycleSheet cycles={programme.cycles} />
        </>
      ),
    },
    {
      id: 'groups',
      label: 'Groups',
      count: groupCount,
      content: <ProgrammeGroups programmeId={id} canForm={viewerCanForm} slug={slug} />,
    },
  ];
  if (!viewerCanForm) return tabs;
  return [
    ...tabs,
    { id: 'upkeep', label: 'Upkeep', content: <UpkeepTasks programmeId={id} /> },
    {
      id: 'runs',
      label: 'Runs and plans',
      content: (
        <>
          <ProgrammePlans programmeId={id} />
          <ProgrammeRuns programmeId={id} slug={slug} />
        </>
      ),
    },
  ];
}

function Seen({ programme, onChanged }: { programme: ProgrammeSeen; onChanged: () => void }) {
  const [address, setAddress] = useSearchParams();
  const tabs = tabsOf(programme, onChanged);
  const asked = address.get('show') ?? 'pool';
  return (
    <Page
      kicker={programme.isFictional ? 'Sample programme' : 'Programme'}
      title={programme.name}
      lead={programme.summary}
      breadcrumbs={[{ label: 'Programmes', href: '/programmes' }]}
      actions={
        programme.viewerCanForm && (
          <>
            <ButtonLink href={`/programmes/${programme.slug}/likeness`}>Likeness profiles</ButtonLink>
            <ButtonLink tone="primary" href={`/programmes/${programme.slug}/form`}>
              Form groups
            </ButtonLink>
          </>
        )
      }
    >
      <Tabs
        label="Parts of the programme"
        tabs={tabs}
        selected={tabs.some(({ id }) => id === asked) ? asked : 'pool'}
        onChange={show => setAddress({ show }, { replace: true })}
      />
    </Page>
  );
}
