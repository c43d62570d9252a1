import type { Draft, DraftPlace } from '@pathways/domain/drafts';
import type { GroupId, SignedIn } from '@pathways/domain/shared';

/** One's own drafts. Nobody reads another's. */
export abstract class DraftQueries {
  /** From every device, the newest first; null for whoever may not read the room. */
  abstract mine(actor: SignedIn, group: GroupId): Promise<readonly Draft[] | null>;
  /** From every device, in one place of a room that the actor was just found in. */
  abstract at(actor: SignedIn, place: DraftPlace): Promise<readonly Draft[]>;
}
