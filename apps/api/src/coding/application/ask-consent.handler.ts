import { Injectable } from '@nestjs/common';
import {
  askConsent,
  type AskConsentRefusal,
  type CodingEvent,
  type ConsentPurpose,
} from '@pathways/domain/coding';
import { accept, refuse, type ExcerptId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ConsentStore } from './consent.store.js';
import { CodableContributions } from './codable-contributions.js';
import { ExcerptStore } from './excerpt.store.js';

type Outcome = Result<ExcerptId, AskConsentRefusal>;

const nothing: Outcome = refuse({ kind: 'NotVisible' });

@Injectable()
export class AskConsentHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly contributions: CodableContributions,
    private readonly excerpts: ExcerptStore,
    private readonly consents: ConsentStore,
  ) {}

  handle(actor: SignedIn, excerpt: ExcerptId, purpose: ConsentPurpose): Promise<Outcome> {
    return this.units.run(actor, async work => {
      const words = await this.excerpts.contributionOf(work, excerpt);
      const group = words && (await this.contributions.groupOf(work, words));
      const room = group && (await this.rooms.factsFor(work, group));
      const contribution = room && (await this.contributions.hold(work, words));
      if (!group || !contribution) return nothing;
      const earlier = await this.consents.stateOf(work, excerpt, purpose);
      const decided = askConsent(actor, room, contribution, { purpose, earlier });
      if (!decided.ok) return decided;
      const asked = { excerpt, group, purpose, urn: decided.value.urn, askedBy: actor.personId };
      const consent = await this.consents.add(work, asked);
      if (!consent) return refuse({ kind: 'AlreadyAsked', state: 'asked' });
      await work.announce({ kind: 'ConsentAsked', group, excerpt, consent } satisfies CodingEvent);
      return accept(excerpt);
    });
  }
}
