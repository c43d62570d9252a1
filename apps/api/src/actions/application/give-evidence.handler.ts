import { Injectable } from '@nestjs/common';
import {
  askBack,
  canSeeActions,
  giveEvidence,
  type AskBackRefusal,
  type EvidenceGiven,
  type GiveEvidenceRefusal,
} from '@pathways/domain/actions';
import {
  accept,
  refuse,
  type CycleId,
  type GroupId,
  type Result,
  type SignedIn,
  type Urn,
} from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { ExchangeStore } from './action.store.js';

interface InCycle {
  readonly group: GroupId;
  readonly cycle: CycleId;
  readonly urn: Urn;
  readonly words: string;
}

/** What a cycle asks of each school: a piece of evidence, and of each partner a question back. */
@Injectable()
export class GiveEvidenceHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly store: ExchangeStore,
  ) {}

  give(actor: SignedIn, wanted: InCycle): Promise<Result<GroupId, GiveEvidenceRefusal>> {
    return this.unit.run(actor, async work => {
      const room = await this.enter(work, wanted);
      if (!room) return refuse({ kind: 'CycleNotFound' });
      const decided = giveEvidence(actor, room, wanted);
      if (!decided.ok) return decided;
      await this.store.give(work, { ...wanted, words: decided.value });
      await this.announce(work, wanted);
      return accept(wanted.group);
    });
  }

  ask(actor: SignedIn, wanted: InCycle & { readonly about: Urn }): Promise<Result<GroupId, AskBackRefusal>> {
    return this.unit.run(actor, async work => {
      const room = await this.enter(work, wanted);
      if (!room) return refuse({ kind: 'CycleNotFound' });
      const { group, cycle, about, urn } = wanted;
      const isThere = await this.store.hasEvidence(work, { group, cycle, urn: about });
      const decided = askBack(actor, room, wanted, isThere);
      if (!decided.ok) return decided;
      await this.store.ask(work, { group, cycle, urn: about, words: decided.value }, urn);
      await this.announce(work, wanted);
      return accept(group);
    });
  }

  private async enter(work: Work, { group, cycle }: InCycle) {
    const room = await this.access.factsFor(work, group);
    if (!room || !canSeeActions(work.actor, room)) return null;
    return (await this.store.isCycleOf(work, group, cycle)) ? room : null;
  }

  private announce(work: Work, { group, cycle, urn: school }: InCycle): Promise<void> {
    return work.announce<EvidenceGiven>({ kind: 'EvidenceGiven', group, cycle, school });
  }
}
