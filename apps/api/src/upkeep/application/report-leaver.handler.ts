import { Injectable } from '@nestjs/common';
import {
  accept,
  refuse,
  type ProgrammeId,
  type Result,
  type SignedIn,
  type Urn,
} from '@pathways/domain/shared';
import {
  canSeeTasks,
  reportLeaver,
  type ReportLeaverRefusal,
  type UpkeepTaskId,
} from '@pathways/domain/upkeep';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { UpkeepStore } from './upkeep.store.js';

export interface ReportLeaver {
  readonly programme: ProgrammeId;
  readonly urn: Urn;
  readonly reason: string;
}

@Injectable()
export class ReportLeaverHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly upkeep: UpkeepStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    { programme, urn, reason }: ReportLeaver,
  ): Promise<Result<UpkeepTaskId, ReportLeaverRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      if (!canSeeTasks(actor, programme)) return refuse({ kind: 'NotFound' });
      const care = await this.upkeep.care(work, programme);
      if (!care) return refuse({ kind: 'NotFound' });
      const reported = reportLeaver(actor, programme, { urn, reason }, care.groups);
      if (!reported.ok) return reported;
      const known = care.open.find(task => task.kind === 'leaver' && task.urns.includes(urn));
      if (known) return accept(known.id);
      const id = this.ids.next<UpkeepTaskId>();
      const because = reason.trim();
      await this.upkeep.raise(work, programme, {
        id,
        need: reported.value,
        by: actor.personId,
        because,
      });
      await work.announce({ kind: 'TaskRaised', task: id, programme } as const);
      return accept(id);
    });
  }
}
