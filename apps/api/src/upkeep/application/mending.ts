import { Injectable } from '@nestjs/common';
import {
  likenessOn,
  plainAsk,
  profilesFor,
  reasonFor,
  type GroupReason,
  type LikenessProfile,
  type PoolSchool,
} from '@pathways/domain/formation';
import {
  groundOf,
  membersOf,
  sceneOn,
  type PlannedGroup,
  type PlannedGroupId,
  type PlanScene,
  type SchoolToday,
} from '@pathways/domain/plans';
import type { Actor, GroupId, PersonId, ProgrammeId, Urn } from '@pathways/domain/shared';
import {
  repairOptions,
  type LiveGroup,
  type Need,
  type RepairOption,
  type UpkeepNames,
} from '@pathways/domain/upkeep';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import { UpkeepQueries } from './upkeep.queries.js';

/** The groups that a task could touch, and what may be done about it. */
export interface Mending {
  readonly groups: readonly LiveGroup[];
  readonly options: readonly RepairOption[];
  readonly names: UpkeepNames;
  authorityOf(urn: Urn): string;
  reasonsFor(option: RepairOption): ReadonlyMap<GroupId, GroupReason>;
}

/** Works repairs out, on the groups and the figures of this moment. */
@Injectable()
export class Mendings {
  constructor(
    private readonly upkeep: UpkeepQueries,
    private readonly schools: SchoolQueries,
  ) {}

  async of(actor: Actor, task: Need & { readonly programme: ProgrammeId }): Promise<Mending> {
    const { groups, profile, urns, locks } = await this.upkeep.grounds(actor, task);
    const chosen = profile ?? profilesFor(task.phase)[0];
    const members = groups.flatMap(group => group.members);
    const wanted = [...new Set([...urns, ...members.map(({ urn }) => urn), ...task.urns])].sort();
    const codes = chosen?.measures.map(({ code }) => code) ?? [];
    const pool = await this.schools.snapshotFor(actor, { urns: wanted }, codes);
    const scene = sceneFor(pool, chosen, { members, newcomers: task.urns });
    const planned = groups.map(asPlanned);
    const known = new Map(pool.map(school => [school.urn, school]));
    const groupName = new Map(groups.map(({ id, name }) => [id, name]));
    return {
      groups,
      options: repairOptions({ ...scene, locks }, planned, task),
      names: {
        school: urn => known.get(urn)?.name ?? urn,
        group: id => groupName.get(id) ?? 'a group that has ended',
      },
      authorityOf: urn => known.get(urn)?.laName ?? '',
      reasonsFor: option =>
        new Map(
          option.groups.map(({ group, urns: after }) => [
            group,
            reasonFor(scene.likeness, membersOf(scene, { urns: after })),
          ]),
        ),
    };
  }
}

const asPlanned = ({ id, name, members, overrides }: LiveGroup, place: number): PlannedGroup => ({
  id: id as string as PlannedGroupId,
  position: place + 1,
  name,
  urns: members.map(({ urn }) => urn).sort(),
  isLocked: false,
  overrides: overrides.map(rule => ({ rule, reason: 'kept', setBy: '' as PersonId, setAt: '' })),
});

function sceneFor(
  pool: readonly PoolSchool[],
  profile: LikenessProfile | undefined,
  { members, newcomers }: { members: readonly SchoolToday[]; newcomers: readonly Urn[] },
): PlanScene {
  if (!profile) throw new Error('There is no likeness profile for this school phase.');
  const { spreads } = likenessOn(pool, profile);
  const ground = groundOf({ schools: pool, spreads, ask: plainAsk, met: [], locks: [] }, profile);
  const placed = new Set(members.map(({ urn }) => urn));
  const joining = pool.filter(({ urn }) => newcomers.includes(urn) && !placed.has(urn)).map(asToday);
  return sceneOn(ground, [...members, ...joining], []);
}

/** A newcomer is open and takes part: that is what made it one. */
const asToday = (school: PoolSchool): SchoolToday => ({
  urn: school.urn,
  name: school.name,
  phase: school.phase,
  authority: school.laCode,
  authorityName: school.laName,
  trust: school.trustId,
  trustName: school.trustName,
  isOpen: true,
  takesPart: true,
  alreadyIn: null,
});
