import { fits } from '@pathways/ui';
import type { PlanGroup, PlanSchool } from './plan-shapes.js';

export const shownKinds = ['all', 'breaches', 'locked', 'changed'] as const;
export type ShownKind = (typeof shownKinds)[number];

/** What narrows the board, as it stands in the page's address. */
export interface BoardFilter {
  readonly typed: string;
  readonly kind: ShownKind;
  readonly authority: string | null;
}

export const everyGroup: BoardFilter = { typed: '', kind: 'all', authority: null };

export const isNarrowed = ({ typed, kind, authority }: BoardFilter): boolean =>
  typed.trim() !== '' || kind !== 'all' || authority !== null;

/** All that a school can be found by. */
export const schoolText = ({ name, urn, authority, trust }: Omit<PlanSchool, 'notes'>): string =>
  `${name} ${urn} ${authority} ${trust ?? 'no trust'}`;

export const groupText = (group: PlanGroup): string =>
  `${group.name} ${group.schools.map(schoolText).join(' ')}`;

function isOfKind(group: PlanGroup, kind: ShownKind): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'breaches':
      return group.breaches.length > 0;
    case 'locked':
      return group.isLocked;
    case 'changed':
      return !group.isAsProposed;
  }
}

/** The groups to show, in the order given. */
export const narrowed = (groups: readonly PlanGroup[], filter: BoardFilter): readonly PlanGroup[] =>
  groups.filter(
    group =>
      isOfKind(group, filter.kind) &&
      (filter.authority === null || group.schools.some(({ authority }) => authority === filter.authority)) &&
      (filter.typed.trim() === '' || fits(groupText(group), filter.typed)),
  );

/** How many there are of each kind, for the words beside the choice. */
export const countsOf = (groups: readonly PlanGroup[]): Readonly<Record<ShownKind, number>> => ({
  all: groups.length,
  breaches: groups.filter(group => isOfKind(group, 'breaches')).length,
  locked: groups.filter(group => isOfKind(group, 'locked')).length,
  changed: groups.filter(group => isOfKind(group, 'changed')).length,
});

export const authoritiesOf = (groups: readonly PlanGroup[]): readonly string[] =>
  [...new Set(groups.flatMap(({ schools }) => schools.map(({ authority }) => authority)))].sort(
    (one, other) => one.localeCompare(other),
  );
