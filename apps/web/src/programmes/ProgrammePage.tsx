import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Row,
  Skeleton,
  Stack,
  Tabs,
  type TabOption,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { useAddress } from '../address.js';
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
      viewerCanSeeFigures
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
      content: <Cycles programme={programme} onChanged={onChanged} />,
    },
    {
      id: 'groups',
      label: 'Groups',
      count: groupCount,
      content: (
        <>
          <Row>
            <ButtonLink href={`/programmes/${slug}/networks`}>Groups of groups</ButtonLink>
          </Row>
          <ProgrammeGroups programmeId={id} canForm={viewerCanForm} slug={slug} />
        </>
      ),
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

/** Planned one by one, or a whole year as the last one was. */
function Cycles({ programme, onChanged }: { programme: ProgrammeSeen; onChanged: () => void }) {
  const { id, slug, viewerCanPlan, issuedSheets, cycles } = programme;
  return (
    <Stack gap="l">
      {viewerCanPlan && (
        <Row>
          <PlanCycle programmeId={id} sheets={issuedSheets} onChanged={onChanged} />
          {cycles.length > 0 && (
            <ButtonLink href={`/programmes/${slug}/copy-year`}>Copy last year</ButtonLink>
          )}
          <ButtonLink href={`/programmes/${slug}/sheets`}>Prompt sheets</ButtonLink>
        </Row>
      )}
      <CycleSheet cycles={cycles} />
    </Stack>
  );
}

function Seen({ programme, onChanged }: { programme: ProgrammeSeen; onChanged: () => void }) {
  const { asked, change } = useAddress();
  const tabs = tabsOf(programme, onChanged);
  const tab = asked('show');
  return (
    <Page
      kicker={programme.isFictional ? 'Sample programme' : 'Programme'}
      title={programme.name}
      lead={programme.summary}
      breadcrumbs={[{ label: 'Programmes', href: '/programmes' }]}
      actions={
        <>
          {programme.viewerCanSeeFigures && (
            <ButtonLink href={`/programmes/${programme.slug}/overview`}>Overview</ButtonLink>
          )}
          {programme.viewerCanForm && (
            <>
              <ButtonLink href={`/programmes/${programme.slug}/likeness`}>Likeness profiles</ButtonLink>
              <ButtonLink tone="primary" href={`/programmes/${programme.slug}/form`}>
                Form groups
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      <Tabs
        label="Parts of the programme"
        tabs={tabs}
        selected={tabs.some(({ id }) => id === tab) ? tab : 'pool'}
        onChange={show => change({ show })}
      />
    </Page>
  );
}
