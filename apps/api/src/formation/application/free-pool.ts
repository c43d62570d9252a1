import { Injectable } from '@nestjs/common';
import type { LikenessProfile, PoolSchool } from '@pathways/domain/formation';
import type { Actor } from '@pathways/domain/shared';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import { FormationQueries, type PoolWish } from './formation.queries.js';

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
    const codes = profile?.measures.map(({ code }) => code) ?? [];
    return this.schools.snapshotFor(actor, { urns }, codes);
  }
}
