import { Button, Notice, Stack } from '@pathways/ui';
import type { WhyNotQuery } from '../gql/graphql.js';
import { schoolOf } from './desk.js';
import type { Plan, PlanChange } from './plan-shapes.js';
import { costWords } from './score-words.js';

type Answer = NonNullable<WhyNotQuery['whyNot']>;

interface WhyNotAnswerProps {
  readonly plan: Plan;
  readonly answer: Answer;
  onTake(change: PlanChange): void;
}

/** What it would take, group by group, and the button that does it. */
export function WhyNotAnswer({ plan, answer, onTake }: WhyNotAnswerProps) {
  const { sentence, rule, extraCost, groups } = answer;
  const nameOf = (urn: string) => schoolOf(plan, urn)?.name ?? urn;
  const regroup = groups.map(({ groupId, urns }) => ({ groupId: groupId ?? null, urns }));
  return (
    <Stack>
      <Notice tone={rule ? 'warning' : 'neutral'}>{sentence}</Notice>
      {groups.length > 0 && (
        <>
          <p>These groups would come of it:</p>
          <ul>
            {groups.map(({ name, urns }) => (
              <li key={urns.join()}>
                <strong>{name ?? 'A new group'}</strong>: {urns.map(nameOf).join(', ')}
              </li>
            ))}
          </ul>
          {plan.viewerCanChange && (
            <div>
              <Button tone="primary" onPress={() => onTake({ regroup })}>
                {typeof extraCost === 'number' ? `Do it: ${costWords(extraCost)}` : 'Do it'}
              </Button>
            </div>
          )}
        </>
      )}
    </Stack>
  );
}
