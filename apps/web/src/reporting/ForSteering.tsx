import { ButtonLink, RefusedState } from '@pathways/ui';

/** What somebody without a part in steering the programme sees in the place of its numbers. */
export function ForSteering() {
  return (
    <RefusedState
      title="This is for the programme’s coordinators and steering members"
      action={<ButtonLink href="/">Go home</ButtonLink>}
    >
      <p>You are neither in this programme. Its coordinators give the role to those who need the numbers.</p>
    </RefusedState>
  );
}
