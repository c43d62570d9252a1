import { Injectable } from '@nestjs/common';
import {
  askedInstance,
  circumstanceCode,
  instanceOf,
  likenessOn,
  strengthAreas,
  type Circumstances,
  type FormationAsk,
  type FormationInstance,
  type Likeness,
  type LikenessProfile,
  type PoolSchool,
} from '@pathways/domain/formation';
import type { Actor } from '@pathways/domain/shared';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import { FormationQueries, type PoolWish } from './formation.queries.js';

/** A pool as the engine is asked about it. */
export interface AskedPool {
  readonly pool: readonly PoolSchool[];
  readonly likeness: Likeness;
  readonly instance: FormationInstance;
}

/** The schools that a run would group, as they stand now: existing groups stay as they are. */
@Injectable()
export class FreePool {
  constructor(
    private readonly formation: FormationQueries,
    private readonly schools: SchoolQueries,
  ) {}

  async read(actor: Actor, wish: PoolWish, profile: LikenessProfile | undefined): Promise<PoolSchool[]> {
    const urns = await this.formation.freeSchools(actor, wish);
    if (urns.length === 0) return [];
    const codes = new Set(profile?.measures.map(({ code }) => code) ?? []);
    if (wish.task === 'pairs') {
      for (const { code } of strengthAreas(wish.phase)) codes.add(code);
      codes.add(circumstanceCode);
    }
    return this.schools.snapshotFor(actor, { urns }, [...codes]);
  }

  circumstances(actor: Actor, wish: PoolWish): Promise<Circumstances> {
    return this.formation.circumstances(actor, wish);
  }

  /** What the engine is given: the same for the same pool, profile, wishes and circumstances. */
  asked(
    pool: readonly PoolSchool[],
    profile: LikenessProfile,
    ask: FormationAsk,
    known: Circumstances,
  ): AskedPool {
    const likeness = likenessOn(pool, profile);
    return { pool, likeness, instance: askedInstance(instanceOf(pool, likeness), pool, ask, known) };
  }
}
