import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Notice, Row, Skeleton, Stack, TimeStamp } from '@pathways/ui';
import { ReasonFacts } from '../groups/ReasonFacts.js';
import { CopyButton } from './CopyButton.js';
import type { Plan, PlanGroup } from './plan-shapes.js';
import { PlannedGroupReasonDocument } from './question.documents.js';
import { StabilityLine } from './StabilityLine.js';
import { useAskedAgain } from './useAskedAgain.js';

/** Why these schools, in words that may be sent to a head, with the figures behind them. */
export function GroupWhy({ plan, group }: { readonly plan: Plan; readonly group: PlanGroup }) {
  const { data, error, refetch } = useQuery(PlannedGroupReasonDocument, {
    variables: { planId: plan.id, groupId: group.id },
    fetchPolicy: 'network-only',
  });
  useAskedAgain(plan.version, refetch);
  const reason = data?.plannedGroup?.reason;
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
          <Row gap="s">
            <CopyButton label="Copy the paragraph" text={reason.paragraph} />
          </Row>
          <ReasonFacts reason={reason} />
          <StabilityLine plan={plan} group={group} />
        </>
      )}
    </Stack>
  );
}
