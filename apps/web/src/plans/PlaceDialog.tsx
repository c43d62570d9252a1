import { useQuery } from '@apollo/client/react';
import { readFragment } from '../gql/index.js';
import { homeOf, schoolOf } from './desk.js';
import { OptionDialog } from './OptionDialog.js';
import { groupOptions, swapOptions } from './options.js';
import { MergeOptionsDocument, PlaceOptionsDocument, PlanOptionDocument } from './question.documents.js';
import type { Plan, PlanGroup, PlanSteps } from './plan-shapes.js';
import { StepNotice } from './StepNotice.js';
import { useAskedAgain } from './useAskedAgain.js';
import { useAsking } from './useAsking.js';

interface PlaceDialogProps {
  readonly plan: Plan;
  readonly urn: string;
  readonly steps: PlanSteps;
  onClose(): void;
}

/** Where a school could go. The costs are those of the plan as it is, and are counted again when it changes. */
export function MoveDialog({ plan, urn, steps, onClose }: PlaceDialogProps) {
  const { options, ...asked } = usePlaceOptions(plan, urn);
  const { outcome, send, isBusy } = useAsking(steps, onClose);
  const home = homeOf(plan, urn);
  const leaving = options?.leaving.map(({ sentence }) => sentence).join(' ') ?? '';
  return (
    <OptionDialog
      title={`Move ${schoolOf(plan, urn)?.name ?? urn}`}
      lead={
        home
          ? `It leaves ${home.name}${leaving ? `, which then breaks a rule: ${leaving}` : '.'}`
          : 'It is in no group now. The cheapest group that breaks no rule comes first.'
      }
      searchLabel="Search by group, school or authority"
      options={options ? groupOptions(plan, readFragment(PlanOptionDocument, options.moves)) : undefined}
      {...asked}
      notice={<StepNotice outcome={outcome} />}
      isBusy={isBusy}
      onPick={({ id }, reason) => send({ move: { urn, groupId: id } }, reason)}
      onClose={onClose}
    />
  );
}

export function SwapDialog({ plan, urn, steps, onClose }: PlaceDialogProps) {
  const { options, ...asked } = usePlaceOptions(plan, urn);
  const { outcome, send, isBusy } = useAsking(steps, onClose);
  return (
    <OptionDialog
      title={`Swap ${schoolOf(plan, urn)?.name ?? urn}`}
      lead={`It is in ${homeOf(plan, urn)?.name ?? 'no group'}. The two schools change places; the cheapest swap that breaks no rule comes first.`}
      searchLabel="Search by school, authority, trust or group"
      options={options ? swapOptions(plan, readFragment(PlanOptionDocument, options.swaps)) : undefined}
      {...asked}
      notice={<StepNotice outcome={outcome} />}
      isBusy={isBusy}
      onPick={({ id }, reason) => send({ swap: { urn, withUrn: id } }, reason)}
      onClose={onClose}
    />
  );
}

interface MergeDialogProps {
  readonly plan: Plan;
  readonly group: PlanGroup;
  readonly steps: PlanSteps;
  onClose(): void;
}

export function MergeDialog({ plan, group, steps, onClose }: MergeDialogProps) {
  const { data, error, refetch } = useQuery(MergeOptionsDocument, {
    variables: { planId: plan.id, groupId: group.id },
    fetchPolicy: 'no-cache',
  });
  useAskedAgain(plan.version, refetch);
  const { outcome, send, isBusy } = useAsking(steps, onClose);
  const options = data?.mergeOptions && readFragment(PlanOptionDocument, data.mergeOptions);
  return (
    <OptionDialog
      title={`Merge ${group.name}`}
      lead="The other group’s schools join this one, and the other group is gone."
      searchLabel="Search by group, school or authority"
      options={options ? groupOptions(plan, options) : undefined}
      hasFailed={error !== undefined}
      onRetry={() => void refetch()}
      notice={<StepNotice outcome={outcome} />}
      isBusy={isBusy}
      onPick={({ id }, reason) => send({ merge: { intoId: group.id, fromId: id } }, reason)}
      onClose={onClose}
    />
  );
}

function usePlaceOptions(plan: Plan, urn: string) {
  const { data, error, refetch } = useQuery(PlaceOptionsDocument, {
    variables: { planId: plan.id, urn },
    fetchPolicy: 'no-cache',
  });
  useAskedAgain(plan.version, refetch);
  return {
    options: data?.placeOptions,
    hasFailed: error !== undefined,
    onRetry: () => void refetch(),
  };
}
