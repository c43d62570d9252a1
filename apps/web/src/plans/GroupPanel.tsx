import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Notice, Skeleton, Stack, TimeStamp } from '@pathways/ui';
import { ReasonFacts } from '../groups/ReasonFacts.js';
import { CopyButton } from './CopyButton.js';
import { PlannedGroupReasonDocument } from './plan.documents.js';
import type { Plan, PlanGroup } from './plan-shapes.js';

export interface GroupPanelProps {
  readonly plan: Plan;
  readonly group: PlanGroup;
}

/** Why these schools, in words that may be sent to a head, with the figures behind them. */
export function GroupPanel({ plan, group }: GroupPanelProps) {
  const { data, previousData, error, refetch } = useQuery(PlannedGroupReasonDocument, {
    variables: { planId: plan.id, groupId: group.id },
    fetchPolicy: 'network-only',
  });
  const found = (data ?? previousData)?.plannedGroup;
  const reason = found?.id === group.id ? found.reason : undefined;
  return (
    <Stack>
      {group.overrides.map(({ rule, reason: because, setBy, setAt }) => (
        <Notice key={rule} tone="warning" live={false} title="A rule is set aside">
          {because} {setBy}, <TimeStamp at={setAt} />
        </Notice>
      ))}
      {error && !reason && <FailedState onRetry={() => void refetch()} />}
      {!error && !reason && (
        <Loading label={`Explaining ${group.name}`}>
          <Skeleton height="30rem" />
        </Loading>
      )}
      {reason && (
        <>
          <ReasonFacts reason={reason} />
          <div>
            <CopyButton label="Copy the paragraph" text={reason.paragraph} />
          </div>
        </>
      )}
    </Stack>
  );
}
