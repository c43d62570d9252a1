import type { BorderRule } from '../groups/index.js';
import { listed } from '../formation/index.js';
import type { Urn } from '../shared/index.js';
import type { ReleaseBlock } from './why-not-released.js';

const broken = {
  'one phase': 'are of different school phases',
  'different authorities': 'are in one local authority',
  'different trusts': 'belong to one trust',
} as const satisfies Record<BorderRule, string>;

const plural = (urns: readonly Urn[], one: string, more: string): string => (urns.length === 1 ? one : more);

/** What stops a group, and what to do about it. `nameOf` gives the words for a school. */
export function tellBlock(block: ReleaseBlock, nameOf: (urn: Urn) => string): string {
  const names = (urns: readonly Urn[]): string => listed(urns.map(nameOf));
  switch (block.kind) {
    case 'NotYours':
      return 'Only a coordinator of the programme can release it.';
    case 'AlreadyReleased':
      return 'It is a group already.';
    case 'WrongSize':
      return `A trio has three schools and a quartet four; this group has ${block.schools}. Move schools on the board.`;
    case 'SchoolsLeft':
      return `${names(block.urns)} closed or left the programme. Take ${plural(block.urns, 'it', 'them')} out on the board.`;
    case 'SchoolsTaken':
      return `${names(block.urns)} ${plural(block.urns, 'is', 'are')} in another group of this cycle. Take ${plural(block.urns, 'it', 'them')} out on the board.`;
    case 'BordersBroken':
      return `${block.breaches.map(({ rule, urns }) => `${names(urns)} ${broken[rule]}`).join('; ')}. Move a school on the board, or set the rule aside there with a reason.`;
    case 'FamilyRulesBroken':
      return 'It breaks the rules of families; a plan is for trios and quartets.';
    case 'OverrideWithoutReason':
      return `The rule “${block.rule}” is set aside without a reason. Write one on the board: members will see it.`;
    case 'WouldLeaveGroup':
      return `${names(block.urns)} would lose ${plural(block.urns, 'its', 'their')} place in a group that stands. Put ${plural(block.urns, 'it', 'them')} back on the board: a plan only adds to standing groups.`;
    case 'NothingChanges':
      return 'The group stands just like this already. There is nothing to release.';
    case 'SchoolsSaidNo':
      return `${names(block.urns)} declined or asked for a change. Plan the group again, or talk to the school: it may change its answer.`;
    case 'SchoolsNotAnswered':
      return `${names(block.urns)} ${plural(block.urns, 'has', 'have')} not accepted yet.`;
  }
}
