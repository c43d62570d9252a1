import type { PersonId, SignedIn } from '@pathways/domain/shared';

/** Whoever can start a command on the machine holds the installation; no person is named for what it imports. */
export const commandLineActor: SignedIn = {
  kind: 'person',
  personId: '00000000-0000-0000-0000-000000000000' as PersonId,
  name: 'Command line',
  grants: [{ role: 'administrator' }],
};
