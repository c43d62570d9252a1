import { actionsAtMost, outcomeAtMost } from '@pathways/domain/discussions';
import { Button, Notice, Stack, TextArea } from '@pathways/ui';
import { ActionFields } from './ActionFields.js';
import { aNewAction, type OutcomePlan } from './outcome-plan.js';
import { useRoomMembers } from './useRoomMembers.js';

interface OutcomeFieldsProps {
  learned: string;
  onLearned: (learned: string) => void;
  plan: OutcomePlan;
  onPlan: (plan: OutcomePlan) => void;
  fault: string | undefined;
}

/** Beside the button that was pressed, also where the dialog is longer than a phone. */
const intoSight = (fault: HTMLElement | null): void => fault?.scrollIntoView({ block: 'nearest' });

/** What a round came to: what was learned, what will be tried, and who does what by when. */
export function OutcomeFields({ learned, onLearned, plan, onPlan, fault }: OutcomeFieldsProps) {
  const members = useRoomMembers();
  const { actions } = plan;
  const [school] = members.schools;
  return (
    <Stack>
      <TextArea label="What we learned" value={learned} onChange={onLearned} limit={outcomeAtMost} rows={4} />
      <TextArea
        label="What we will try"
        hint="May stay empty."
        value={plan.willTry}
        onChange={willTry => onPlan({ ...plan, willTry })}
        limit={outcomeAtMost}
        rows={3}
      />
      {actions.map((action, index) => (
        <ActionFields
          key={action.id}
          action={action}
          place={index + 1}
          members={members}
          onChange={changed =>
            onPlan({ ...plan, actions: actions.map(one => (one.id === action.id ? changed : one)) })
          }
          onRemove={() => onPlan({ ...plan, actions: actions.filter(({ id }) => id !== action.id) })}
        />
      ))}
      {school && actions.length < actionsAtMost && (
        <div>
          <Button
            icon="plus"
            onPress={() => onPlan({ ...plan, actions: [...actions, aNewAction(school.urn)] })}
          >
            Add an action
          </Button>
        </div>
      )}
      {fault && (
        <div key={fault} ref={intoSight}>
          <Notice tone="warning">{fault}</Notice>
        </div>
      )}
    </Stack>
  );
}
