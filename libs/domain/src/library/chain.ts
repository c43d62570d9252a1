import type { SchoolRole } from '../shared/index.js';
import type { TryContext } from './try-context.js';

const spoken: Readonly<Record<SchoolRole, string>> = {
  'school leader': 'a leader',
  deputy: 'a deputy',
  colleague: 'a colleague',
};

const kind = ({ phase }: TryContext): string =>
  phase === null || phase === 'other'
    ? 'a school'
    : phase === 'all-through' || phase === 'AP/PRU'
      ? `an ${phase} school`
      : `a ${phase} school`;

/** What the public may know of who said it: "a leader of a primary school, 40 % or more disadvantaged". `where` null: no school's words. */
export function chainOf(role: SchoolRole | null, where: TryContext | null): string {
  if (where === null) return 'said by a facilitator';
  const who = role === null ? 'somebody' : spoken[role];
  const told = [
    ...(where.size === null ? [] : [`${where.size} pupils`]),
    ...(where.disadvantage === null ? [] : [`${where.disadvantage} disadvantaged`]),
  ];
  return ['said by ' + `${who} of ${kind(where)}`, ...told].join(', ');
}
