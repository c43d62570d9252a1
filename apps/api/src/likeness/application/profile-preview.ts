import { Injectable } from '@nestjs/common';
import {
  referenceFor,
  type LikenessProfile,
  type PoolSchool,
  type Reference,
} from '@pathways/domain/formation';
import {
  canKeepProfile,
  compareLists,
  lackingIn,
  type LackingCount,
  type ListChange,
  type ProfileDraft,
} from '@pathways/domain/likeness';
import type { Actor, Urn } from '@pathways/domain/shared';
import { LikenessProfileQueries } from './likeness-profile.queries.js';
import { measure, SchoolComparison } from './school-comparison.js';

const nearestShown = 10;

export interface Preview {
  readonly against: LikenessProfile;
  readonly reference: Reference;
  readonly lacking: LackingCount;
  readonly changes: readonly ListChange[];
}

/** What a draft would do to a school's nearest, without keeping anything. */
@Injectable()
export class ProfilePreviews {
  constructor(
    private readonly profiles: LikenessProfileQueries,
    private readonly comparison: SchoolComparison,
  ) {}

  /** `draft`: without fault. Null for those who may not keep profiles here, and where the other profile is none. */
  async of(actor: Actor, draft: ProfileDraft, against: string, urn: Urn | null): Promise<Preview | null> {
    if (!canKeepProfile(actor, draft.programme)) return null;
    const before = await this.profiles.chosen(actor, draft, against);
    if (!before) return null;
    const after = await this.profiles.drafted(actor, draft);
    const pool = await this.comparison.pool(actor, draft, [before, after]);
    const subject = pool.find(school => school.urn === urn);
    return {
      against: before,
      reference: referenceFor(pool, after),
      lacking: lackingIn(pool, after),
      changes: subject ? changesFor(subject, pool, [before, after]) : [],
    };
  }
}

const changesFor = (
  subject: PoolSchool,
  pool: readonly PoolSchool[],
  [before, after]: readonly [LikenessProfile, LikenessProfile],
): readonly ListChange[] => compareLists(subject, measure(pool, before), measure(pool, after), nearestShown);
