import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton, Stack } from '@pathways/ui';
import { useParams } from 'react-router';
import type { Plan } from './plan-shapes.js';
import { PlanView } from './PlanView.js';
import { usePlan } from './usePlan.js';
import { type StepsOptions, usePlanSteps } from './usePlanSteps.js';

/** `/plans/:id`: a run's proposal, changed by hand before anybody is told. */
export function PlanPage() {
  const { id = '' } = useParams();
  return <OpenPlan key={id} id={id} />;
}

const isMalformed = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');

function OpenPlan({ id }: { id: string }) {
  const { query, plan, read, isStepping } = usePlan(id);
  if (plan) return <SeenPlan plan={plan} isStepping={isStepping} onStale={read} />;
  if (plan === null || isMalformed(query.error)) {
    return (
      <Page title="This plan is not open to you">
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>}>
          <p>
            A plan names schools that have not been asked yet, so only the coordinators of its programme see
            it.
          </p>
        </RefusedState>
      </Page>
    );
  }
  if (query.loading) {
    return (
      <Page title="Plan">
        <Loading label="Loading the plan">
          <Stack gap="l">
            <Skeleton height="6rem" />
            <Skeleton height="5rem" />
            <Skeleton height="40rem" />
          </Stack>
        </Loading>
      </Page>
    );
  }
  return (
    <Page title="The plan did not open">
      <FailedState onRetry={() => void query.refetch().catch(() => undefined)} />
    </Page>
  );
}

function SeenPlan({ plan, ...options }: StepsOptions & { plan: Plan }) {
  return <PlanView plan={plan} steps={usePlanSteps(plan, options)} />;
}
