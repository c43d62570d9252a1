import { Injectable } from '@nestjs/common';
import {
  canCoordinate,
  releaseGroup,
  type FirstClauses,
  type Override,
  type ProposalId,
  type ReleasedGroup,
  type ReleaseRefusal,
} from '@pathways/domain/groups';
import { refuse, type Actor, type GroupId, type Result } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { GroupStore } from './group.store.js';

export interface ReleaseGroup {
  readonly proposal: ProposalId;
  readonly name: string;
  readonly charter: FirstClauses;
  readonly overrides: readonly Override[];
}

@Injectable()
export class ReleaseGroupHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly groups: GroupStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: Actor,
    command: ReleaseGroup,
  ): Promise<Result<ReleasedGroup, ReleaseRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const found = await this.groups.findProposal(work, command.proposal);
      if (!found || !canCoordinate(actor, found.proposal.programme)) return refuse({ kind: 'NotFound' });
      const { proposal, schools } = found;
      const id = this.ids.next<GroupId>();
      const released = releaseGroup(actor, proposal, schools, { ...command, id });
      if (!released.ok) return released;
      await this.groups.release(work, proposal, released.value, command);
      const { programme, cycle } = released.value;
      await work.announce({ kind: 'GroupReleased', group: id, programme, cycle } as const);
      return released;
    });
  }
}
