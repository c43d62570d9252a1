import { ButtonLink, Page, RefusedState } from '@pathways/ui';

export function NotFoundPage() {
  return (
    <Page title="Nothing here">
      <RefusedState
        title="There is no page at this address"
        action={<ButtonLink href="/">Go to the start</ButtonLink>}
      >
        <p>The address may be mistyped, or the page may have moved.</p>
      </RefusedState>
    </Page>
  );
}
