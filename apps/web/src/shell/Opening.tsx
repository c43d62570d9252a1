import { AppShell, Loading, Skeleton } from '@pathways/ui';

/** While the first page is fetched: the frame stands already. */
export function Opening() {
  return (
    <AppShell>
      <Loading label="Opening Pathways">
        <Skeleton height="24rem" />
      </Loading>
    </AppShell>
  );
}
