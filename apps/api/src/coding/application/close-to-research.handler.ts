import { Injectable } from '@nestjs/common';
import { closeToResearch } from '@pathways/domain/coding';
import type { ResearchConsentChanged } from '@pathways/domain/discussions';
import { accept, refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CodableContributions } from './codable-contributions.js';

export interface CloseToResearchRefusal {
  readonly kind: 'NotVisible';
}

/** The consent to analysis ends for a contribution. Every read of its passages asks for it, so it holds at once. */
@Injectable()
export class CloseToResearchHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly contributions: CodableContributions,
  ) {}

  handle(actor: SignedIn, id: ContributionId): Promise<Result<ContributionId, CloseToResearchRefusal>> {
    return this.units.run(actor, async work => {
      const group = await this.contributions.groupOf(work, id);
      const room = group && (await this.rooms.factsFor(work, group));
      const contribution = room && (await this.contributions.holdAlone(work, id));
      if (!group || !contribution) return refuse({ kind: 'NotVisible' });
      const decided = closeToResearch(actor, contribution);
      if (!decided.ok) return decided;
      if (decided.value.changed) {
        await this.contributions.closeToResearch(work, id);
        await work.announce<ResearchConsentChanged>({
          kind: 'ResearchConsentChanged',
          group,
          contribution: id,
          given: false,
        });
      }
      return accept(id);
    });
  }
}
