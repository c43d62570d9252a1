import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  FactList,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { dayWords } from '../schools/day-words.js';
import { readFragment } from '../gql/index.js';
import { AskedFields, CyclePageDocument } from './cycle.documents.js';
import type { CycleSeen } from './cycle-words.js';
import { CycleEnd } from './CycleEnd.js';
import { CycleTargets } from './CycleTargets.js';
import { EditCycle } from './EditCycle.js';
import { InvitedSchools } from './InvitedSchools.js';
import { InviteSchools } from './InviteSchools.js';

/** `/cycles/:id`: what a cycle is for, what is reached of it, which schools were asked and what they said. */
export function CyclePage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CyclePageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  if (error && !data) {
    return (
      <Page title="Cycle">
        <FailedState onRetry={again} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Cycle">
        <Loading label="Loading the cycle">
          <Skeleton height="40rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.cycle) {
    return (
      <Page title="Cycle">
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      </Page>
    );
  }
  return <Seen cycle={data.cycle} again={again} />;
}

const factsOf = (cycle: CycleSeen) => [
  { term: 'Groups', value: String(cycle.groupCount) },
  { term: 'Schools in them', value: String(cycle.schoolCount) },
  {
    term: 'Prompt sheet',
    value: cycle.sheetTitle ? `${cycle.sheetTitle}, version ${cycle.sheetNumber}` : 'Not chosen yet',
  },
  ...(cycle.copiedFrom ? [{ term: 'Set up as', value: cycle.copiedFrom }] : []),
];

function Seen({ cycle, again }: { cycle: CycleSeen; again: () => void }) {
  const asked = readFragment(AskedFields, cycle.asked);
  const end = <CycleEnd cycle={cycle} onChanged={again} />;
  return (
    <Page
      kicker={`${dayWords(cycle.startsOn)} to ${dayWords(cycle.endsOn)}`}
      title={cycle.name}
      lead={cycle.aims || undefined}
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: cycle.programmeName, href: `/programmes/${cycle.programmeSlug}?show=cycle` },
      ]}
      actions={cycle.viewerCanSetUp && <EditCycle cycle={cycle} onChanged={again} />}
      aside={
        <Section title="At a glance">
          <FactList facts={factsOf(cycle)} />
        </Section>
      }
    >
      {cycle.isOver && end}
      <CycleTargets targets={cycle.targets} />
      {!cycle.isOver && end}
      {cycle.viewerCanSetUp && !cycle.isOver && <InviteSchools cycle={cycle} onInvited={again} />}
      {asked && <InvitedSchools cycleId={cycle.id} asked={asked} onSent={again} />}
      <Section
        title="Charter of its groups"
        lead="What each group of this cycle begins with. It may agree otherwise."
      >
        <FactList facts={cycle.charter.map(({ title, label }) => ({ term: title, value: label }))} />
      </Section>
    </Page>
  );
}
