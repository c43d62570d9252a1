import type { GroupReason } from '@pathways/domain/formation';
import type { FirstClauses, GroupKind, Override, ReleasedGroup } from '@pathways/domain/groups';
import type { PersonId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** What goes with a group on its first day. */
export interface FirstDay {
  /** The other clauses are as the cycle’s charter has them. */
  readonly charter: FirstClauses;
  /** `by` and `at`: who set the rule aside before the release, and when; the releaser and now where nobody did. */
  readonly overrides: readonly (Override & { readonly by?: PersonId; readonly at?: Date })[];
}

/** Released from a proposal, or made by hand of any kind. */
export type FoundedGroup = Omit<ReleasedGroup, 'kind'> & { readonly kind: GroupKind };

/** How groups begin and take schools in, in the work of whichever release decided it. */
export abstract class GroupFounding {
  /** Room, group with its reason, members, charter no. 1 and overrides. */
  abstract found(work: Work, group: FoundedGroup, reason: GroupReason, firstDay: FirstDay): Promise<void>;
  /** Schools join a group that stands; its kind and reason follow. */
  abstract takeIn(
    work: Work,
    group: ReleasedGroup,
    joins: readonly Urn[],
    why: { readonly reason: GroupReason; readonly overrides: FirstDay['overrides'] },
  ): Promise<void>;
}
