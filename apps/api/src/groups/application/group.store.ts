import type { Proposal, ProposalId, ReleasedGroup, SchoolAtRelease } from '@pathways/domain/groups';
import type { Work } from '../../platform/unit-of-work.js';
import type { FirstDay } from './group-founding.js';

export interface ProposalAtRelease {
  readonly proposal: Proposal;
  readonly schools: readonly SchoolAtRelease[];
}

export abstract class GroupStore {
  /** The proposal with its schools as they stand now. Holds the programme, so that releases in it come one by one. */
  abstract findProposal(work: Work, id: ProposalId): Promise<ProposalAtRelease | null>;
  /** Room, group with the proposal's reason, members, charter no. 1 and overrides; marks the proposal as released. */
  abstract release(work: Work, proposal: Proposal, group: ReleasedGroup, firstDay: FirstDay): Promise<void>;
}
