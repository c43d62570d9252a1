import { Injectable } from '@nestjs/common';
import { canSeeProgramme, canSeeWhoIsGrouped } from '@pathways/domain/programmes';
import { isAdministrator, programmesAs, type Actor, type ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  ProgrammeQueries,
  type CycleView,
  type IssuedSheetView,
  type PoolCount,
  type PooledSchool,
  type PoolFilter,
  type PoolPage,
  type PoolPlace,
  type PoolPoint,
  type PoolTrust,
  type ProgrammeView,
} from '../application/programme.queries.js';
import * as statements from './programme-statements.js';

/** The values that every statement on the pool begins with. `named`: whether the actor may know who is grouped. */
function narrowedBy(programme: ProgrammeId, filter: PoolFilter, named: boolean): unknown[] {
  const words = filter.search?.trim();
  return [
    programme,
    filter.phase ?? null,
    filter.laCode ?? null,
    words ? literally(words) : null,
    named ? (filter.isGrouped ?? null) : null,
    filter.cycleId ?? null,
    filter.trustId ?? null,
    filter.hasLeft ?? false,
  ];
}

/** Percent signs and underscores are letters of a name here, not wildcards. */
const literally = (words: string): string => words.replace(/[\\%_]/g, sign => `\\${sign}`);

@Injectable()
export class SqlProgrammeQueries extends ProgrammeQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  mine(actor: Actor): Promise<ProgrammeView[]> {
    const own = (['coordinator', 'researcher', 'steering member'] as const).flatMap(role => [
      ...programmesAs(actor, role),
    ]);
    return this.reading.rows('programmes.mine', statements.mine, [isAdministrator(actor), own]);
  }

  async bySlug(actor: Actor, slug: string): Promise<ProgrammeView | null> {
    const found = await this.reading.row<ProgrammeView>('programmes.bySlug', statements.bySlug, [slug]);
    return found && canSeeProgramme(actor, found.id) ? found : null;
  }

  async cycles(actor: Actor, programme: ProgrammeId): Promise<CycleView[]> {
    if (!canSeeProgramme(actor, programme)) return [];
    return this.reading.rows('programmes.cycles', statements.cycles, [programme]);
  }

  async issuedSheets(actor: Actor, programme: ProgrammeId): Promise<IssuedSheetView[]> {
    if (!canSeeProgramme(actor, programme)) return [];
    return this.reading.rows('programmes.issuedSheets', statements.issuedSheets, [programme]);
  }

  async poolCounts(actor: Actor, programme: ProgrammeId): Promise<PoolCount[]> {
    if (!canSeeProgramme(actor, programme)) return [];
    return this.reading.rows('programmes.poolCounts', statements.poolCounts, [programme]);
  }

  async pool(
    actor: Actor,
    programme: ProgrammeId,
    filter: PoolFilter,
    { first, after }: { first: number; after: PoolPlace | null },
  ): Promise<PoolPage> {
    if (!canSeeProgramme(actor, programme)) return { schools: [], totalCount: 0 };
    const named = canSeeWhoIsGrouped(actor, programme);
    const narrowed = narrowedBy(programme, filter, named);
    const [schools, counted] = await Promise.all([
      this.reading.rows<PooledSchool>('programmes.pool', statements.pool, [
        ...narrowed,
        after?.name ?? null,
        after?.urn ?? null,
        first + 1,
      ]),
      this.reading.row<{ count: number }>('programmes.poolCount', statements.poolCount, narrowed),
    ]);
    return {
      schools: named ? schools : schools.map(school => ({ ...school, groupId: null, groupName: null })),
      totalCount: counted?.count ?? 0,
    };
  }

  async poolMap(actor: Actor, programme: ProgrammeId, filter: PoolFilter): Promise<PoolPoint[]> {
    if (!canSeeProgramme(actor, programme)) return [];
    const named = canSeeWhoIsGrouped(actor, programme);
    const narrowed = narrowedBy(programme, filter, named);
    const points = await this.reading.rows<PoolPoint>('programmes.poolMap', statements.poolMap, narrowed);
    return named ? points : points.map(point => ({ ...point, groupId: null }));
  }

  async poolTrusts(actor: Actor, programme: ProgrammeId): Promise<PoolTrust[]> {
    if (!canSeeProgramme(actor, programme)) return [];
    return this.reading.rows('programmes.poolTrusts', statements.poolTrusts, [programme]);
  }
}
