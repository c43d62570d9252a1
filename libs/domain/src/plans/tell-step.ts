import type { Urn } from '../shared/index.js';
import type { PlanStep } from './plan-change.js';
import type { PlannedGroup } from './plan.js';

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Where each school went, in one sentence that follows a person's name. */
export function tellStep({ kind, before, after }: PlanStep, nameOf: (urn: Urn) => string): string {
  const [was] = before;
  const now = after.find(group => group.id === was?.id) ?? after[0];
  const fresh = after.find(group => before.every(each => each.id !== group.id));
  const group = was?.name ?? now?.name ?? 'a group';
  switch (kind) {
    case 'lock':
    case 'unlock':
      return `${kind}ed ${group}.`;
    case 'rename':
      return `renamed ${group} to ${now?.name ?? group}.`;
    case 'set aside':
      return `set the rule “${addedRule(was, now)}” aside for ${group}.`;
    case 'restore':
      return `put the rule “${addedRule(now, was)}” back for ${group}.`;
    case 'dissolve':
      return `dissolved ${group}: ${listed((was?.urns ?? []).map(nameOf))} are in no group.`;
    case 'merge':
      return `merged ${listed(before.map(({ name }) => name))} into ${now?.name ?? group}.`;
    case 'new group':
    case 'split':
      return `made ${fresh?.name ?? 'a group'} of ${listed((fresh?.urns ?? []).map(nameOf))}.`;
    case 'move':
    case 'swap':
    case 'regroup':
      return `${kind === 'swap' ? 'swapped' : 'moved'} ${listed(journeys(before, after, nameOf))}.`;
  }
}

const addedRule = (one: PlannedGroup | undefined, other: PlannedGroup | undefined): string => {
  const had = new Set(one?.overrides.map(({ rule }) => rule));
  const { overrides = [] } = other ?? {};
  return overrides.find(({ rule }) => !had.has(rule))?.rule ?? overrides.at(-1)?.rule ?? '';
};

function journeys(
  before: readonly PlannedGroup[],
  after: readonly PlannedGroup[],
  nameOf: (urn: Urn) => string,
): string[] {
  const homeIn = (groups: readonly PlannedGroup[], urn: Urn) =>
    groups.find(group => group.urns.includes(urn));
  const urns = [...new Set([...before, ...after].flatMap(group => group.urns))];
  return urns.flatMap(urn => {
    const [from, to] = [homeIn(before, urn), homeIn(after, urn)];
    if (from?.id === to?.id) return [];
    return `${nameOf(urn)} from ${from?.name ?? 'no group'} to ${to?.name ?? 'no group'}`;
  });
}
