import { useMutation } from '@apollo/client/react';
import { Button, showToast } from '@pathways/ui';
import type { RepairFactsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { ReasonDialog } from './ReasonDialog.js';
import { ApplyRepairDocument, DismissTaskDocument, KeepBreachDocument } from './task.documents.js';

interface SettleProps {
  readonly taskId: string;
  onChanged(): void;
}

const failed = (error: Error) => ({ data: undefined, error });

interface ApplyRepairProps extends SettleProps {
  readonly repair: RepairFactsFragment;
  readonly place: number;
}

/** Changes who is in which group. Asks once more, since people gain and lose rooms by it. */
export function ApplyRepair({ taskId, repair, place, onChanged }: ApplyRepairProps) {
  const [apply] = useMutation(ApplyRepairDocument);
  const go = async (reason: string) => {
    const input = { taskId, key: repair.key, reason: reason || null };
    const { data, error } = await apply({ variables: { input } }).catch(failed);
    const refused = refusalOf(data?.applyRepair, error);
    if (refused === null) showToast({ text: 'The groups are mended', tone: 'success' });
    onChanged();
    return refused;
  };
  return (
    <ReasonDialog
      title={`Apply repair ${place}`}
      hint="Stands in the history of the groups, which their members can read. Without one, what is the matter stands there."
      go="Apply it"
      going="Applying"
      trigger={<Button tone="primary">Apply repair {place}</Button>}
      isOptional
      onGo={go}
    >
      <p>{repair.sentence}</p>
      <p>
        The rooms of these groups are told. People of schools that go lose the room at once; those that join
        enter.
      </p>
    </ReasonDialog>
  );
}

/** The border stays broken, with a reason that members see. */
export function KeepBreach({ taskId, onChanged }: SettleProps) {
  const [keep] = useMutation(KeepBreachDocument);
  const go = async (reason: string) => {
    const { data, error } = await keep({ variables: { input: { taskId, reason } } }).catch(failed);
    const refused = refusalOf(data?.keepBreach, error);
    if (refused === null) showToast({ text: 'The group stays as it is', tone: 'success' });
    onChanged();
    return refused;
  };
  return (
    <ReasonDialog
      title="Keep the group as it is"
      hint="Members of the group see it under your name."
      go="Keep it"
      going="Keeping"
      trigger={<Button>Keep the group as it is</Button>}
      onGo={go}
    >
      <p>The rule is set aside for this group. The same matter is not raised again.</p>
    </ReasonDialog>
  );
}

/** Nothing is done. */
export function DismissTask({ taskId, onChanged }: SettleProps) {
  const [dismiss] = useMutation(DismissTaskDocument);
  const go = async (reason: string) => {
    const { data, error } = await dismiss({ variables: { input: { taskId, reason } } }).catch(failed);
    const refused = refusalOf(data?.dismissTask, error);
    if (refused === null) showToast({ text: 'The task is dismissed', tone: 'success' });
    onChanged();
    return refused;
  };
  return (
    <ReasonDialog
      title="Dismiss this task"
      hint="Kept with the task, for the coordinators."
      go="Dismiss it"
      going="Dismissing"
      trigger={<Button tone="quiet">Dismiss the task</Button>}
      onGo={go}
    >
      <p>Nothing is done, and the same matter is not raised again.</p>
    </ReasonDialog>
  );
}
