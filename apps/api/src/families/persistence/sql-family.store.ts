import { Injectable } from '@nestjs/common';
import type { FamilyLinkId, LinkedGroup } from '@pathways/domain/families';
import { isSignedIn, type GroupId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { FamilyStore, type HeldTrio } from '../application/family.store.js';

const columns = `
  g.id, g.programme_id as programme, g.kind, g.phase, g.ended_at is not null as "hasEnded",
  array(select m.urn from group_member m where m.group_id = g.id and m.left_at is null order by m.urn) as members`;

const one = `select ${columns} from school_group g where g.id = $1 for update of g`;

const linkOf = 'select family_id as family from family_group where group_id = $1 and unlinked_at is null';

const unlinked = `
  select ${columns} from school_group g
  where g.programme_id = $1 and g.kind in ('trio', 'quartet') and g.ended_at is null
    and not exists (select from family_group f where f.group_id = g.id and f.unlinked_at is null)
  order by g.name, g.id for update of g`;

const by = (work: Work) => (isSignedIn(work.actor) ? work.actor.personId : null);

@Injectable()
export class SqlFamilyStore extends FamilyStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async holdFamily(work: Work, id: GroupId): Promise<LinkedGroup | null> {
    const [row] = await managerOf(work).query<LinkedGroup[]>(one, [id]);
    return row ?? null;
  }

  async holdTrio(work: Work, id: GroupId): Promise<HeldTrio | null> {
    const trio = await this.holdFamily(work, id);
    if (!trio) return null;
    const [link] = await managerOf(work).query<{ family: GroupId }[]>(linkOf, [id]);
    return { trio, linkedTo: link?.family ?? null };
  }

  holdUnlinked(work: Work, family: LinkedGroup): Promise<LinkedGroup[]> {
    return managerOf(work).query<LinkedGroup[]>(unlinked, [family.programme]);
  }

  async link(work: Work, family: GroupId, trio: GroupId): Promise<void> {
    await managerOf(work).query(
      `insert into family_group (id, family_id, group_id, linked_at, linked_by) values ($1, $2, $3, $4, $5)`,
      [this.ids.next<FamilyLinkId>(), family, trio, work.now, by(work)],
    );
  }

  async unlink(work: Work, family: GroupId, trio: GroupId): Promise<void> {
    await managerOf(work).query(
      `update family_group set unlinked_at = $3, unlinked_by = $4
       where family_id = $1 and group_id = $2 and unlinked_at is null`,
      [family, trio, work.now, by(work)],
    );
  }
}
