import type { MenuAction } from '@pathways/ui';
import type { Plan, PlanChange, PlanGroup, PlanSchool } from './plan-shapes.js';

/** What is asked of the coordinator before a step. */
export type Asked =
  | { readonly kind: 'move' | 'swap'; readonly urn: string }
  | { readonly kind: 'merge' | 'split' | 'rename' | 'set aside'; readonly group: string }
  | { readonly kind: 'new group' | 'keys' };

/** Where menus, keys and drags bring what they want done. */
export interface Desk {
  ask(asked: Asked): void;
  take(change: PlanChange): void;
  explain(group: string): void;
  /** Says why nothing was done. */
  tell(sentence: string): void;
}

export const homeOf = (plan: Pick<Plan, 'groups'>, urn: string): PlanGroup | undefined =>
  plan.groups.find(({ schools }) => schools.some(school => school.urn === urn));

export const schoolOf = (
  plan: Pick<Plan, 'groups' | 'schoolsWithoutGroup'>,
  urn: string,
): PlanSchool | undefined =>
  homeOf(plan, urn)?.schools.find(school => school.urn === urn) ??
  plan.schoolsWithoutGroup.find(({ school }) => school.urn === urn)?.school;

/** What can be done with a school. */
export function schoolActions(plan: Plan, urn: string, desk: Desk): MenuAction[] {
  const home = homeOf(plan, urn);
  const isFixed = !plan.viewerCanChange || (home?.isLocked ?? false);
  const locked = home?.isLocked ? `${home.name} is locked` : undefined;
  const changes: MenuAction[] = [
    {
      id: 'move',
      label: home ? 'Move to another group…' : 'Put into a group…',
      hint: locked,
      shortcut: 'm',
      icon: 'arrow',
      isDisabled: isFixed,
      onAction: () => desk.ask({ kind: 'move', urn }),
    },
    ...(home
      ? [
          {
            id: 'swap',
            label: 'Swap with another school…',
            hint: locked,
            shortcut: 's',
            icon: 'refresh' as const,
            isDisabled: isFixed,
            onAction: () => desk.ask({ kind: 'swap', urn }),
          },
          {
            id: 'out',
            label: `Take out of ${home.name}`,
            hint: locked,
            shortcut: 'x',
            icon: 'minus' as const,
            isDisabled: isFixed,
            onAction: () => desk.take({ move: { urn, groupId: null } }),
          },
        ]
      : []),
  ];
  return [
    ...(plan.viewerCanChange ? changes : []),
    ...(home
      ? [
          {
            id: 'explain',
            label: `Explain ${home.name}`,
            shortcut: 'e',
            icon: 'note' as const,
            startsGroup: plan.viewerCanChange,
            onAction: () => desk.explain(home.id),
          },
        ]
      : []),
    { id: 'school', label: 'See the school', icon: 'school', href: `/schools/${urn}` },
  ];
}

const lockAction = ({ id, isLocked }: PlanGroup, desk: Desk): MenuAction => ({
  id: 'lock',
  label: isLocked ? 'Unlock it' : 'Lock it',
  shortcut: 'l',
  icon: 'lock',
  onAction: () => desk.take(isLocked ? { unlock: id } : { lock: id }),
});

/** What can be done with a group. */
export function groupActions(group: PlanGroup, desk: Desk): MenuAction[] {
  const { id, isLocked, breaches, overrides } = group;
  const asks = (kind: 'merge' | 'split' | 'rename' | 'set aside') => () => desk.ask({ kind, group: id });
  return [
    { id: 'explain', label: 'Explain it', shortcut: 'e', icon: 'note', onAction: () => desk.explain(id) },
    lockAction(group, desk),
    { id: 'rename', label: 'Rename…', icon: 'edit', isDisabled: isLocked, onAction: asks('rename') },
    {
      id: 'merge',
      label: 'Merge with…',
      icon: 'plus',
      isDisabled: isLocked,
      startsGroup: true,
      onAction: asks('merge'),
    },
    {
      id: 'split',
      label: 'Split…',
      icon: 'group',
      isDisabled: isLocked || group.schools.length < 2,
      onAction: asks('split'),
    },
    ...(breaches.some(({ isSetAside, canBeSetAside }) => canBeSetAside && !isSetAside)
      ? [
          {
            id: 'set aside',
            label: 'Set a rule aside…',
            icon: 'flag' as const,
            isDisabled: isLocked,
            startsGroup: true,
            onAction: asks('set aside'),
          },
        ]
      : []),
    ...overrides.map(({ rule }) => ({
      id: `restore ${rule}`,
      label: `Let the rule hold again: ${ruleWords[rule]}`,
      icon: 'check' as const,
      isDisabled: isLocked,
      onAction: () => desk.take({ restore: { groupId: id, rule } }),
    })),
    {
      id: 'dissolve',
      label: 'Dissolve',
      hint: 'Its schools are then in no group',
      icon: 'trash',
      tone: 'danger',
      isDisabled: isLocked,
      startsGroup: true,
      onAction: () => desk.take({ dissolve: id }),
    },
  ];
}

const ruleWords = {
  ONE_PHASE: 'one school phase',
  DIFFERENT_AUTHORITIES: 'different authorities',
  DIFFERENT_TRUSTS: 'different trusts',
} as const satisfies Record<PlanGroup['overrides'][number]['rule'], string>;
