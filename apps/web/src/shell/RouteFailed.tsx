import { AppShell, FailedState, Page } from '@pathways/ui';

/** A page broke. The frame stays, and trying again is one press. */
export function RouteFailed() {
  return (
    <AppShell>
      <Page title="This page did not open">
        <FailedState onRetry={() => location.reload()} />
      </Page>
    </AppShell>
  );
}
