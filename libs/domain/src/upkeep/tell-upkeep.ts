import type { GroupId, Urn } from '../shared/index.js';
import type { RepairOption } from './repair-options.js';
import type { Need } from './upkeep.js';

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export interface UpkeepNames {
  readonly school: (urn: Urn) => string;
  readonly group: (group: GroupId) => string;
}

const broken = {
  'one phase': 'are of different school phases by now',
  'different authorities': 'are in one local authority by now',
  'different trusts': 'belong to one trust by now',
} as const;

/** What is the matter, in one sentence. */
export function tellNeed({ kind, group, urns, rule }: Need, names: UpkeepNames): string {
  const schools = listed(urns.map(names.school));
  const home = group ? names.group(group) : 'no group';
  switch (kind) {
    case 'newcomer':
      return `${schools} takes part and is in no group yet.`;
    case 'leaver':
      return `${schools} leaves; it is in ${home}.`;
    case 'closed':
      return `${schools} has closed; it is in ${home}.`;
    case 'border':
      return `${schools} ${broken[rule ?? 'different trusts']}; they are in ${home}.`;
  }
}

/** What a repair would do, in sentences: who goes where, and which groups end. */
export function tellRepair({ groups, moves }: RepairOption, names: UpkeepNames): string {
  const nameOf = (group: GroupId | null) => (group ? names.group(group) : 'no group');
  const told = moves.map(({ urn, from, to }) =>
    from === null
      ? `${names.school(urn)} joins ${nameOf(to)}.`
      : `${names.school(urn)} goes from ${nameOf(from)} to ${nameOf(to)}.`,
  );
  const ended = groups.flatMap(({ group, urns }) => (urns.length === 0 ? names.group(group) : []));
  const last = ended.length > 0 ? [`${listed(ended)} ends.`] : [];
  return [...(told.length > 0 ? told : ['Nobody moves: the others stay together.']), ...last].join(' ');
}
