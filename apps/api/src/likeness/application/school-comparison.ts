import { Injectable } from '@nestjs/common';
import {
  likenessOn,
  profilesFor,
  referenceFor,
  type Likeness,
  type LikenessProfile,
  type PoolSchool,
  type Reference,
} from '@pathways/domain/formation';
import { comparedPool, type ComparedPool } from '@pathways/domain/likeness';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, ProgrammeId, Urn } from '@pathways/domain/shared';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import { ComparedPoolQueries } from './compared-pool.queries.js';
import { LikenessProfileQueries } from './likeness-profile.queries.js';

export interface ComparisonWish {
  readonly urn: Urn;
  /** Key; null: the usual one of the school's phase. */
  readonly profile: string | null;
  readonly programme: ProgrammeId | null;
}

/** A school beside the pool that it is compared with, measured by a profile. */
export interface Comparison extends ComparedPool {
  readonly subject: PoolSchool;
  readonly pool: readonly PoolSchool[];
  readonly likeness: Likeness;
  readonly reference: Reference;
  /** Whether the pool is a programme's; else it is the register. */
  readonly isPool: boolean;
}

/** A pool measured by a profile. */
export interface MeasuredSchools extends ComparedPool {
  readonly pool: readonly PoolSchool[];
  readonly likeness: Likeness;
}

@Injectable()
export class SchoolComparison {
  constructor(
    private readonly profiles: LikenessProfileQueries,
    private readonly pools: ComparedPoolQueries,
    private readonly schools: SchoolQueries,
  ) {}

  /** Null where there is no such school or profile for the actor. */
  async of(actor: Actor, { urn, profile: key, programme }: ComparisonWish): Promise<Comparison | null> {
    const school = await this.pools.school(actor, urn);
    if (!school) return null;
    const { phase } = school;
    const usual = profilesFor(phase)[0]?.key ?? '';
    const profile = await this.profiles.chosen(actor, { programme, phase }, key ?? usual);
    if (!profile) return null;
    const pooled = programme ? await this.pools.ofProgramme(actor, programme, phase) : [];
    const urns = pooled.length > 0 ? pooled : await this.pools.ofRegister(actor, school);
    const all = await this.read(actor, [...new Set([...urns, urn])], [profile]);
    const subject = all.find(each => each.urn === urn);
    if (!subject) return null;
    const pool = urns.includes(urn) ? all : all.filter(each => each !== subject);
    const measured = measure(pool, profile);
    return { ...measured, subject, reference: referenceFor(pool, profile), isPool: pooled.length > 0 };
  }

  /** The pool of a programme in one phase, with what these profiles look at. */
  async pool(
    actor: Actor,
    { programme, phase }: { programme: ProgrammeId; phase: SchoolPhase },
    profiles: readonly LikenessProfile[],
  ): Promise<PoolSchool[]> {
    const urns = await this.pools.ofProgramme(actor, programme, phase);
    return urns.length > 0 ? this.read(actor, urns, profiles) : [];
  }

  private read(
    actor: Actor,
    urns: readonly Urn[],
    profiles: readonly LikenessProfile[],
  ): Promise<PoolSchool[]> {
    const codes = profiles.flatMap(({ measures }) => measures.map(({ code }) => code));
    return this.schools.snapshotFor(actor, { urns }, [...new Set(codes)]);
  }
}

export function measure(pool: readonly PoolSchool[], profile: LikenessProfile): MeasuredSchools {
  const likeness = likenessOn(pool, profile);
  return { ...comparedPool(pool, likeness), pool, likeness };
}
