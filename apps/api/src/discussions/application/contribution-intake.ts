import type { FileMissing } from '@pathways/domain/attachments';
import type {
  ClientIdUsed,
  ContributeRefusal,
  Contribution,
  ContributionDraft,
} from '@pathways/domain/discussions';
import type { PointNotHere } from '@pathways/domain/families';
import type { DiscussionId, Result, SignedIn } from '@pathways/domain/shared';

export type Contributed = Result<
  Contribution,
  ContributeRefusal | ClientIdUsed | PointNotHere | FileMissing | { readonly kind: 'DiscussionNotFound' }
>;

/** How words come into a discussion, from its page and by mail. */
export abstract class ContributionIntake {
  /** Safe to repeat: the same client id with the same words is answered with what was kept. */
  abstract handle(actor: SignedIn, discussion: DiscussionId, draft: ContributionDraft): Promise<Contributed>;
}
