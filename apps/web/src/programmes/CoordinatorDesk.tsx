import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  FactList,
  List,
  ListRow,
  Loading,
  Notice,
  Section,
  Skeleton,
  Stack,
  TextLink,
} from '@pathways/ui';
import { AskedFields } from '../cycles/cycle.documents.js';
import { currentOf } from '../cycles/current-cycle.js';
import type {
  AskedFieldsFragment,
  CoordinatorDeskQuery,
  CoordinatorProgrammesQuery,
} from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { dayWords } from '../schools/day-words.js';
import { CoordinatorDeskDocument, CoordinatorProgrammesDocument } from './desk.documents.js';
import { nextStepOf } from './next-step.js';

type Programme = CoordinatorProgrammesQuery['programmes'][number];
type Cycle = NonNullable<CoordinatorDeskQuery['cycle']>;

/** At home: how the cycle of each programme of one’s own stands, what waits, and what to do next. */
export function CoordinatorDesk() {
  const { data, error, refetch } = useQuery(CoordinatorProgrammesDocument, {
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailedState onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <Loading label="Loading your programmes">
        <Skeleton height="20rem" />
      </Loading>
    );
  }
  return data.programmes
    .filter(({ viewerCanPlan }) => viewerCanPlan)
    .map(programme => <Desk key={programme.id} programme={programme} />);
}

function Desk({ programme }: { programme: Programme }) {
  const { name, slug, cycles } = programme;
  const cycle = currentOf(cycles);
  return (
    <Section
      title={name}
      actions={
        cycle && <ButtonLink href={`/programmes/${slug}/overview?cycle=${cycle.id}`}>How it goes</ButtonLink>
      }
    >
      {cycle ? (
        <OfCycle programme={programme} cycleId={cycle.id} />
      ) : (
        <EmptyState
          title="No cycle is planned"
          action={<ButtonLink href={`/programmes/${slug}?show=cycle`}>Plan a cycle</ButtonLink>}
        >
          <p>A cycle has its dates, its prompt sheet and the schools that are asked.</p>
        </EmptyState>
      )}
    </Section>
  );
}

function OfCycle({ programme: { id, slug }, cycleId }: { programme: Programme; cycleId: string }) {
  const { data, error, refetch } = useQuery(CoordinatorDeskDocument, {
    variables: { cycleId, programmeId: id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailedState onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <Loading label="Counting">
        <Skeleton height="16rem" />
      </Loading>
    );
  }
  if (!data.cycle) return null;
  const { cycle, cycleHealth: health, openUpkeepTasks: tasks } = data;
  const needALook = health?.counts.needsALook ?? 0;
  const asked = readFragment(AskedFields, cycle.asked) ?? null;
  const step = nextStepOf({ slug, cycle: { ...cycle, asked }, needALook, tasks });
  return (
    <Stack>
      <p>
        <TextLink href={`/cycles/${cycle.id}`}>{cycle.name}</TextLink>: {stateOf(cycle)}
      </p>
      <Notice live={false} title="Next" action={<ButtonLink href={step.href}>{step.label}</ButtonLink>}>
        {step.words}
      </Notice>
      <FactList layout="figures" facts={figuresOf(cycle, asked, needALook)} />
      {health && health.groups.nodes.length > 0 && (
        <List label="Groups that need a look">
          {health.groups.nodes.map(group => (
            <ListRow
              key={group.group}
              title={group.name}
              href={`/programmes/${slug}/groups/${group.group}`}
              detail={group.nextStep ?? `${group.silentDays} school days since anything happened`}
            />
          ))}
        </List>
      )}
    </Stack>
  );
}

function stateOf({ startsOn, endsOn, hasBegun, isOver, endedAt }: Cycle): string {
  if (endedAt) return `ended; it ran from ${dayWords(startsOn)} to ${dayWords(endsOn)}.`;
  if (isOver) return `its last day was ${dayWords(endsOn)}. It waits to be ended.`;
  return hasBegun ? `runs until ${dayWords(endsOn)}.` : `begins on ${dayWords(startsOn)}.`;
}

const figuresOf = (
  { groupCount, openRounds, closedRounds, schoolCount }: Cycle,
  asked: AskedFieldsFragment | null,
  needALook: number,
) => [
  { term: 'Groups', value: groupCount, source: `${schoolCount.toLocaleString('en-GB')} schools in them` },
  { term: 'Need a look', value: needALook },
  { term: 'Rounds closed', value: closedRounds, source: `${openRounds} open` },
  ...(asked
    ? [
        {
          term: 'Invitations unanswered',
          value: asked.waiting,
          source: `${asked.accepted} said yes, ${asked.declined} no`,
        },
      ]
    : []),
];
