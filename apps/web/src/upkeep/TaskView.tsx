import {
  ButtonLink,
  EmptyState,
  FactList,
  Page,
  Row,
  Section,
  Stack,
  Tag,
  TextLink,
  TimeStamp,
  type Fact,
} from '@pathways/ui';
import { readFragment } from '../gql/index.js';
import type { TaskFactsFragment, UpkeepTaskQuery } from '../gql/graphql.js';
import { RepairCard } from './RepairCard.js';
import { ApplyRepair, DismissTask, KeepBreach } from './SettleActions.js';
import { RepairFactsFragmentDoc, TaskFactsFragmentDoc } from '../gql/graphql.js';
import { kindWords, stateTones, stateWords } from './upkeep-words.js';

interface TaskViewProps {
  readonly task: NonNullable<UpkeepTaskQuery['upkeepTask']>;
  onChanged(): void;
}

function factsOf(task: TaskFactsFragment): Fact[] {
  const { raisedByName, raisedBecause, settledAt, settledByName, settledBecause } = task;
  return [
    { term: 'State', value: <Tag tone={stateTones[task.state]}>{stateWords[task.state]}</Tag> },
    {
      term: 'Raised',
      value: (
        <>
          <TimeStamp at={task.raisedAt} form="both" />
          {raisedByName ? ` by ${raisedByName}` : ', by a change of the register or of the programme'}
        </>
      ),
    },
    ...(raisedBecause ? [{ term: 'Why', value: raisedBecause }] : []),
    ...(settledAt
      ? [
          {
            term: 'Settled',
            value: (
              <>
                <TimeStamp at={settledAt} form="both" />
                {settledByName && ` by ${settledByName}`}
              </>
            ),
          },
        ]
      : []),
    ...(settledBecause ? [{ term: 'Reason', value: settledBecause }] : []),
  ];
}

/** What is the matter, what could be done about it, and what was. */
export function TaskView({ task: given, onChanged }: TaskViewProps) {
  const task = readFragment(TaskFactsFragmentDoc, given);
  const { programmeSlug, groupId, groupName } = task;
  return (
    <Page
      kicker={`${kindWords[task.kind]} · ${task.cycleName}`}
      title={task.sentence}
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: task.programmeName, href: `/programmes/${programmeSlug}?show=upkeep` },
      ]}
      actions={
        groupId && (
          <ButtonLink href={`/programmes/${programmeSlug}/groups/${groupId}`}>
            {groupName ?? 'The group'}
          </ButtonLink>
        )
      }
      aside={
        <Section title="This task">
          <FactList facts={factsOf(task)} />
          {groupId && <TextLink href={`/groups/${groupId}/history`}>Who was a member, when and why</TextLink>}
        </Section>
      }
    >
      {task.state === 'OPEN' ? <Choices task={given} onChanged={onChanged} /> : <Settled task={task} />}
    </Page>
  );
}

function Settled({ task }: { readonly task: TaskFactsFragment }) {
  return (
    <EmptyState title={stateWords[task.state]} icon="checked">
      <p>
        {task.state === 'OVERTAKEN'
          ? 'What was the matter is no longer so. Nothing is left to do.'
          : 'This task is settled. What was changed stands in the history of the groups.'}
      </p>
    </EmptyState>
  );
}

function Choices({ task: given, onChanged }: TaskViewProps) {
  const task = readFragment(TaskFactsFragmentDoc, given);
  const repairs = given.repairs.map(each => readFragment(RepairFactsFragmentDoc, each));
  return (
    <>
      <Section
        title="Repairs"
        lead="Worked out on the groups as they stand now; every rule is checked again when one is applied. Nobody is told before."
      >
        {repairs.length === 0 ? (
          <NoRepair kind={task.kind} slug={task.programmeSlug} />
        ) : (
          <Stack gap="l">
            {repairs.map((repair, place) => (
              <RepairCard
                key={repair.key}
                place={place + 1}
                repair={repair}
                action={
                  task.viewerCanSettle && (
                    <ApplyRepair taskId={task.id} repair={repair} place={place + 1} onChanged={onChanged} />
                  )
                }
              />
            ))}
          </Stack>
        )}
      </Section>
      {task.viewerCanSettle && (
        <Section title="Or leave the groups as they are">
          <Row>
            {task.viewerCanKeep && <KeepBreach taskId={task.id} onChanged={onChanged} />}
            <DismissTask taskId={task.id} onChanged={onChanged} />
          </Row>
        </Section>
      )}
    </>
  );
}

function NoRepair({ kind, slug }: { readonly kind: TaskFactsFragment['kind']; readonly slug: string }) {
  return (
    <EmptyState
      title="No small repair keeps every rule"
      action={<ButtonLink href={`/programmes/${slug}/form`}>Run a formation</ButtonLink>}
    >
      <p>
        {kind === 'NEWCOMER'
          ? 'No trio can take this school without breaking a border. A run places several newcomers together, in quartets or trios of their own.'
          : 'No exchange with another group works within the rules. A run finds new groups for the schools that are free.'}
      </p>
    </EmptyState>
  );
}
