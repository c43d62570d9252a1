import type { InvitationId } from '@pathways/domain/groups';
import type { Urn } from '@pathways/domain/shared';

/** For slices that act when somebody came in. */
export abstract class InvitedSchools {
  /** The school that the invitation was for. */
  abstract schoolOf(invitation: InvitationId): Promise<Urn | null>;
}
