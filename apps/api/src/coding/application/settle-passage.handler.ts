import { Injectable } from '@nestjs/common';
import {
  settlePassage,
  type Anchor,
  type CodingEvent,
  type PassageSettlement,
  type SettledPassage,
  type SettlePassageRefusal,
} from '@pathways/domain/coding';
import {
  accept,
  refuse,
  type ContributionId,
  type ExcerptId,
  type GroupId,
  type Result,
  type SignedIn,
} from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { CodableContributions } from './codable-contributions.js';
import { ExcerptStore } from './excerpt.store.js';

interface Settled {
  readonly group: GroupId;
  readonly excerpt: ExcerptId;
  readonly contribution: ContributionId;
}

/** A coder settles a passage whose contribution was edited. Only their own codings move or end. */
@Injectable()
export class SettlePassageHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly contributions: CodableContributions,
    private readonly excerpts: ExcerptStore,
  ) {}

  handle(
    actor: SignedIn,
    excerpt: ExcerptId,
    settlement: PassageSettlement,
  ): Promise<Result<ContributionId, SettlePassageRefusal>> {
    return this.units.run(actor, async work => {
      const found = await this.excerpts.find(work, excerpt);
      const group = found && (await this.contributions.groupOf(work, found.contribution));
      const room = group && (await this.rooms.factsFor(work, group));
      const contribution = room && (await this.contributions.hold(work, found.contribution));
      if (!group || !contribution) return refuse({ kind: 'NotVisible' });
      const decided = settlePassage(actor, room, { anchor: found.anchor, contribution }, settlement);
      if (!decided.ok) return decided;
      await this.keep(work, actor, { group, excerpt, contribution: contribution.id }, decided.value);
      return accept(contribution.id);
    });
  }

  private async keep(work: Work, actor: SignedIn, at: Settled, settled: SettledPassage): Promise<void> {
    const { group, excerpt } = at;
    switch (settled.kind) {
      case 'confirmed':
        await this.excerpts.confirm(work, excerpt, settled.revision, actor.personId);
        return this.tell(work, { kind: 'PassageConfirmed', group, excerpt });
      case 'let go':
        return this.letGo(work, actor, at);
      case 'marked anew':
        return this.markAnew(work, actor, at, settled.anchor);
    }
  }

  private async letGo(work: Work, actor: SignedIn, { group, excerpt }: Settled): Promise<void> {
    for (const coding of await this.excerpts.codingsOf(work, excerpt, actor.personId)) {
      await this.excerpts.removeCoding(work, coding);
      await this.tell(work, { kind: 'CodingRemoved', group, excerpt, coding });
    }
  }

  private async markAnew(work: Work, actor: SignedIn, at: Settled, anchor: Anchor): Promise<void> {
    const { group, excerpt, contribution } = at;
    const to = await this.excerpts.findOrAdd(work, contribution, anchor, actor.personId);
    if (to.isNew) await this.tell(work, { kind: 'ExcerptMarked', group, excerpt: to.id, contribution });
    const codings = await this.excerpts.codingsOf(work, excerpt, actor.personId);
    for (const { from, id, code } of await this.excerpts.moveCodings(work, codings, to.id)) {
      await this.tell(work, { kind: 'CodingRemoved', group, excerpt, coding: from });
      await this.tell(work, { kind: 'PassageCoded', group, excerpt: to.id, coding: id, code });
    }
  }

  private tell(work: Work, event: CodingEvent): Promise<void> {
    return work.announce(event);
  }
}
