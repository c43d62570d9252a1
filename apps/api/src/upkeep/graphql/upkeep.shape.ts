import type { Actor, Urn } from '@pathways/domain/shared';
import { canSettleTask, tellNeed, tellRepair, type RepairOption } from '@pathways/domain/upkeep';
import type { Mending } from '../application/mending.js';
import type { GroupHistoryView, TaskView } from '../application/upkeep.queries.js';
import type { GroupHistoryType, RepairOptionType, UpkeepSchoolType, UpkeepTaskType } from './upkeep.type.js';

export function asTask(actor: Actor, view: TaskView): UpkeepTaskType {
  const nameOf = (urn: Urn) => view.schools.find(school => school.urn === urn)?.name ?? urn;
  const viewerCanSettle = view.state === 'open' && canSettleTask(actor, view.programme);
  return {
    ...view,
    view,
    groupId: view.group,
    schools: view.schools.map(school => ({ ...school })),
    sentence: tellNeed(view, { school: nameOf, group: () => view.groupName ?? 'a group' }),
    viewerCanSettle,
    viewerCanKeep: viewerCanSettle && view.kind === 'border',
  };
}

export function asOption({ groups, names, ...mending }: Mending, option: RepairOption): RepairOptionType {
  const known = new Map(
    groups.flatMap(({ members }) => members.map(school => [school.urn, school] as const)),
  );
  const asSchool = (urn: Urn): UpkeepSchoolType => ({
    urn,
    name: names.school(urn),
    authority: known.get(urn)?.authorityName ?? mending.authorityOf(urn),
  });
  return {
    key: option.key,
    sentence: tellRepair(option, names),
    costChange: option.costChange,
    moves: option.moves.length,
    groups: option.groups.map(({ group, urns }) => {
      const was = groups.find(({ id }) => id === group)?.members.map(({ urn }) => urn) ?? [];
      return {
        groupId: group,
        name: names.group(group),
        before: was.map(asSchool),
        after: urns.map(asSchool),
        joining: urns.filter(urn => !was.includes(urn)),
        leaving: was.filter(urn => !urns.includes(urn)),
      };
    }),
  };
}

export const asHistory = ({ memberships, ...view }: GroupHistoryView): GroupHistoryType => ({
  ...view,
  memberships: memberships.map(({ urn, name, authority, ...membership }) => ({
    ...membership,
    school: { urn, name, authority },
  })),
});
