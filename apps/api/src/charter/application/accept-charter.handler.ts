import { Injectable } from '@nestjs/common';
import {
  acceptCharter,
  canSeeCharter,
  type AcceptCharterRefusal,
  type CharterAcceptance,
  type CharterEvent,
  type CharterYes,
} from '@pathways/domain/charter';
import { refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { CharterStore, type StandingCharter } from './charter.store.js';

type Outcome = Result<CharterAcceptance, AcceptCharterRefusal | { readonly kind: 'NotFound' }>;

@Injectable()
export class AcceptCharterHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly charters: CharterStore,
  ) {}

  handle(actor: SignedIn, group: GroupId, yes: CharterYes): Promise<Outcome> {
    return this.units.run(actor, work => this.decide(work, actor, group, () => yes));
  }

  /** On entry: whoever comes in by an invitation has read the charter on its page. Repeats and colleagues change nothing. */
  onEntry(actor: SignedIn, group: GroupId, urn: CharterYes['urn']): Promise<Outcome> {
    return this.units.run(actor, work =>
      this.decide(work, actor, group, ({ inForce }) => ({ urn, number: inForce.number })),
    );
  }

  private async decide(
    work: Work,
    actor: SignedIn,
    group: GroupId,
    wanted: (standing: StandingCharter) => CharterYes,
  ): Promise<Outcome> {
    const standing = await this.charters.hold(work, group);
    const room = standing && (await this.rooms.factsFor(work, group));
    if (!standing || !room || !canSeeCharter(actor, room)) return refuse({ kind: 'NotFound' });
    const yes = wanted(standing);
    const decided = acceptCharter(actor, { room, ...standing }, yes);
    if (!decided.ok) return decided;
    const { isRepeat, change, adopts } = decided.value;
    if (!isRepeat) {
      await this.charters.keepAcceptance(work, { group, change, ...yes });
      await work.announce<CharterEvent>({ kind: 'CharterAccepted', group, change, ...yes });
    }
    if (adopts && standing.waiting) {
      await this.charters.adopt(work, standing.waiting);
      const asks = room.members;
      await work.announce<CharterEvent>({ kind: 'CharterAdopted', group, change: standing.waiting.id, asks });
    }
    return decided;
  }
}
