import type { Asked } from './desk.js';
import { NewGroupDialog } from './NewGroupDialog.js';
import { MergeDialog, MoveDialog, SwapDialog } from './PlaceDialog.js';
import type { Plan, PlanSteps } from './plan-shapes.js';
import { RenameDialog } from './RenameDialog.js';
import { SetAsideDialog } from './SetAsideDialog.js';
import { ShortcutsDialog } from './ShortcutsDialog.js';
import { SplitDialog } from './SplitDialog.js';

interface PlanDialogsProps {
  readonly plan: Plan;
  readonly asked: Asked;
  readonly steps: PlanSteps;
  readonly areLettersOn: boolean;
  onLetters(areOn: boolean): void;
  onClose(): void;
}

/** The one dialog that is asked for. */
export function PlanDialogs({ plan, asked, steps, areLettersOn, onLetters, onClose }: PlanDialogsProps) {
  const group = 'group' in asked ? plan.groups.find(({ id }) => id === asked.group) : undefined;
  const around = { steps, onClose };
  switch (asked.kind) {
    case 'move':
      return <MoveDialog plan={plan} urn={asked.urn} {...around} />;
    case 'swap':
      return <SwapDialog plan={plan} urn={asked.urn} {...around} />;
    case 'merge':
      return group && <MergeDialog plan={plan} group={group} {...around} />;
    case 'split':
      return group && <SplitDialog group={group} {...around} />;
    case 'rename':
      return group && <RenameDialog group={group} {...around} />;
    case 'set aside':
      return group && <SetAsideDialog group={group} {...around} />;
    case 'new group':
      return <NewGroupDialog schools={plan.schoolsWithoutGroup.map(({ school }) => school)} {...around} />;
    case 'keys':
      return <ShortcutsDialog areOn={areLettersOn} onSwitch={onLetters} onClose={onClose} />;
  }
}
