import { Injectable } from '@nestjs/common';
import type { PoolSchool } from '@pathways/domain/formation';
import type { Actor, Urn } from '@pathways/domain/shared';
import { GroupQueries, type GroupView } from '../../groups/application/group.queries.js';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import { ComparedPoolQueries } from './compared-pool.queries.js';

export interface Partners {
  readonly group: GroupView;
  readonly schools: readonly PoolSchool[];
}

/** The newest group of a school whose members the actor may know. */
@Injectable()
export class PartnerGroup {
  constructor(
    private readonly pools: ComparedPoolQueries,
    private readonly groups: GroupQueries,
    private readonly schools: SchoolQueries,
  ) {}

  async of(actor: Actor, urn: Urn, codes: readonly string[]): Promise<Partners | null> {
    for (const id of await this.pools.groupsOf(actor, urn)) {
      const group = await this.groups.one(actor, id);
      const urns = group?.members.map(member => member.urn).filter(member => member !== urn) ?? [];
      if (group && urns.length > 0)
        return { group, schools: await this.schools.snapshotFor(actor, { urns }, codes) };
    }
    return null;
  }
}
