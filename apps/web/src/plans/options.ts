import type { PlanOptionFragment } from '../gql/graphql.js';
import { schoolOf } from './desk.js';
import type { PlanOption } from './OptionDialog.js';
import type { Plan, PlanGroup } from './plan-shapes.js';

const listed = ({ schools }: PlanGroup): string =>
  schools.map(({ name, authority }) => `${name} (${authority})`).join(', ');

const groupIn = (plan: Plan, id: string): PlanGroup | undefined => plan.groups.find(group => group.id === id);

const weighed = ({ extra, breaches }: PlanOptionFragment) => ({
  extra,
  breaches: breaches.map(({ sentence }) => sentence),
});

/** Groups to choose from, in the order given. */
export const groupOptions = (plan: Plan, options: readonly PlanOptionFragment[]): PlanOption[] =>
  options.flatMap(option => {
    const group = groupIn(plan, option.groupId);
    return group ? [{ id: group.id, title: group.name, detail: listed(group), ...weighed(option) }] : [];
  });

/** Schools to change places with, in the order given. */
export const swapOptions = (plan: Plan, options: readonly PlanOptionFragment[]): PlanOption[] =>
  options.flatMap(option => {
    const school = option.withUrn ? schoolOf(plan, option.withUrn) : undefined;
    if (!school) return [];
    const { urn, name, authority, trust } = school;
    const home = groupIn(plan, option.groupId)?.name ?? '';
    return [
      {
        id: urn,
        title: name,
        detail: `${authority}, ${trust ?? 'no trust'}; now in ${home}`,
        ...weighed(option),
      },
    ];
  });
