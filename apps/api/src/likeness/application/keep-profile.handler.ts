import { Injectable } from '@nestjs/common';
import {
  canKeepProfile,
  keepProfile,
  type KeepProfileRefusal,
  type OwnProfile,
  type ProfileDraft,
} from '@pathways/domain/likeness';
import { refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ProfileStore } from './profile.store.js';

@Injectable()
export class KeepProfileHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly profiles: ProfileStore,
  ) {}

  /** `madeOn`: the version that the coordinator saw; 0 for a new profile. */
  handle(
    actor: SignedIn,
    draft: ProfileDraft,
    madeOn: number,
  ): Promise<Result<OwnProfile, KeepProfileRefusal>> {
    return this.units.run(actor, async work => {
      if (!canKeepProfile(actor, draft.programme)) return refuse({ kind: 'NotYours' });
      const known = await this.profiles.known(work, draft);
      const kept = keepProfile(actor, draft, madeOn, known);
      if (!kept.ok || kept.value === known.current) return kept;
      await this.profiles.keep(work, kept.value, actor.personId);
      const { id: profile, programme, version } = kept.value;
      await work.announce({ kind: 'ProfileKept', programme, profile, version } as const);
      return kept;
    });
  }
}
