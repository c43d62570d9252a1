import { ButtonLink, Notice, Page, Row } from '@pathways/ui';

export interface Leaving {
  readonly school: string;
  /** Who took over; null: the role ended without a successor. */
  readonly successor: string | null;
}

/** Whoever has just handed over their own role may see the team no longer: what happened, and where to go from here. */
export function LeftSchool({ school, successor }: Leaving) {
  return (
    <Page title={successor ? 'You have handed over' : 'Your role has ended'}>
      <Notice tone="success" title={`You no longer act for ${school}`}>
        {successor
          ? `${successor} acts for it now, and the open actions that waited for you wait for ${successor}. `
          : 'Its other people act for it. '}
        What you wrote stays in its rooms, under your name. You keep every other role that you have. If this
        was a mistake, ask the people of the school to add you again.
      </Notice>
      <Row>
        <ButtonLink href="/" tone="primary">
          Go home
        </ButtonLink>
        <ButtonLink href="/me">Your other roles</ButtonLink>
      </Row>
    </Page>
  );
}
