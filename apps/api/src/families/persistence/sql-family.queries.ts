import { Injectable } from '@nestjs/common';
import { canLinkTrios, canSeeFamily, codesFor, familyGraphs } from '@pathways/domain/families';
import { canReadRoom } from '@pathways/domain/groups';
import type { Actor, GroupId, Urn } from '@pathways/domain/shared';
import { GroupQueries, type GroupView } from '../../groups/application/group.queries.js';
import { Reading } from '../../platform/reading.js';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import {
  FamilyQueries,
  type FamilyTrio,
  type FamilyView,
  type NamedFamily,
  type PinnedPoint,
} from '../application/family.queries.js';
import * as statements from './family-statements.js';

/** Nearer than this, schools compete for the same pupils. */
const competeKm = 3;

/** JSON has no dates: moments inside it arrive as text. */
interface PartsRow extends Pick<FamilyView, 'linkable' | 'near' | 'talk'> {
  readonly trios: (Omit<FamilyTrio, 'linkedAt' | 'unlinkedAt'> & {
    linkedAt: string;
    unlinkedAt: string | null;
  })[];
  readonly pins: (Omit<PinnedPoint, 'postedAt'> & { postedAt: string })[];
}

@Injectable()
export class SqlFamilyQueries extends FamilyQueries {
  constructor(
    private readonly reading: Reading,
    private readonly groups: GroupQueries,
    private readonly schools: SchoolQueries,
  ) {
    super();
  }

  async one(actor: Actor, id: GroupId): Promise<FamilyView | null> {
    const group = await this.seen(actor, id);
    if (!group) return null;
    const urns = group.members.map(member => member.urn);
    const [parts, figures] = await Promise.all([
      this.reading.row<PartsRow>('families.parts', statements.parts, [id, competeKm]),
      this.schools.figuresOf(actor, urns),
    ]);
    if (!parts) return null;
    const codes = new Set(codesFor(group.phase));
    const readsRoom = canReadRoom(actor, group.room);
    return {
      group,
      schools: group.members,
      trios: parts.trios.map(trio => ({
        ...trio,
        linkedAt: new Date(trio.linkedAt),
        unlinkedAt: trio.unlinkedAt === null ? null : new Date(trio.unlinkedAt),
      })),
      linkable: canLinkTrios(actor, group.programmeId) ? parts.linkable : [],
      near: parts.near,
      graphs: familyGraphs(
        group.phase,
        group.members,
        figures.filter(figure => codes.has(figure.code)),
      ),
      talk: readsRoom ? parts.talk : null,
      pins: readsRoom ? parts.pins.map(pin => ({ ...pin, postedAt: new Date(pin.postedAt) })) : [],
    };
  }

  async ofTrio(actor: Actor, trio: GroupId): Promise<NamedFamily | null> {
    const family = await this.reading.row<NamedFamily>('families.ofTrio', statements.ofTrio, [trio]);
    return family && (await this.seen(actor, family.id)) ? family : null;
  }

  async ofSchool(actor: Actor, urn: Urn): Promise<NamedFamily[]> {
    const families = await this.reading.rows<NamedFamily>('families.ofSchool', statements.ofSchool, [urn]);
    const seen = await Promise.all(families.map(({ id }) => this.seen(actor, id)));
    return families.filter((_, at) => seen[at]);
  }

  private async seen(actor: Actor, id: GroupId): Promise<GroupView | null> {
    const group = await this.groups.one(actor, id);
    return group?.kind === 'family' && canSeeFamily(actor, group.room) ? group : null;
  }
}
