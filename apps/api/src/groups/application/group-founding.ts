import type { GroupReason } from '@pathways/domain/formation';
import type { CharterClauses, Override, ReleasedGroup } from '@pathways/domain/groups';
import type { PersonId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** What goes with a group on its first day. */
export interface FirstDay {
  readonly charter: CharterClauses;
  /** `by` and `at`: who set the rule aside before the release, and when; the releaser and now where nobody did. */
  readonly overrides: readonly (Override & { readonly by?: PersonId; readonly at?: Date })[];
}

/** How groups begin and take schools in, in the work of whichever release decided it. */
export abstract class GroupFounding {
  /** Room, group with its reason, members, charter no. 1 and overrides. */
  abstract found(work: Work, group: ReleasedGroup, reason: GroupReason, firstDay: FirstDay): Promise<void>;
  /** Schools join a group that stands; its kind and reason follow. */
  abstract takeIn(
    work: Work,
    group: ReleasedGroup,
    joins: readonly Urn[],
    why: { readonly reason: GroupReason; readonly overrides: FirstDay['overrides'] },
  ): Promise<void>;
}
