import type { GroupId, Urn } from '../shared/index.js';
import { tellBlock } from './tell-block.js';
import type { ReleaseBlock } from './why-not-released.js';

const urns = ['900001', '900002'] as Urn[];
const named: Readonly<Record<string, string>> = { '900001': 'Larkfield', '900002': 'Brodwood' };

describe('what a coordinator reads about a group that cannot be released', () => {
  it.each<[ReleaseBlock, string]>([
    [{ kind: 'SchoolsTaken', urns }, 'Larkfield and Brodwood are in another group of this cycle.'],
    [{ kind: 'SchoolsTaken', urns: urns.slice(0, 1) }, 'Larkfield is in another group of this cycle.'],
    [{ kind: 'SchoolsLeft', urns }, 'Larkfield and Brodwood closed or left the programme.'],
    [
      { kind: 'BordersBroken', breaches: [{ rule: 'different trusts', urns }] },
      'Larkfield and Brodwood belong to one trust.',
    ],
    [{ kind: 'WrongSize', task: 'trios', schools: 2 }, 'this group has 2.'],
    [{ kind: 'SchoolsSaidNo', urns: urns.slice(1) }, 'Brodwood declined or asked for a change.'],
    [{ kind: 'SchoolsNotAnswered', urns }, 'Larkfield and Brodwood have not accepted yet.'],
    [
      { kind: 'WouldLeaveGroup', group: 'g' as GroupId, urns },
      'Larkfield and Brodwood would lose their place in a group that stands.',
    ],
    [{ kind: 'OverrideWithoutReason', rule: 'one phase' }, 'without a reason'],
    [{ kind: 'NothingChanges' }, 'nothing to release'],
    [{ kind: 'AlreadyReleased', as: 'g' as GroupId }, 'a group already'],
    [{ kind: 'NotYours' }, 'Only a coordinator'],
    [{ kind: 'FamilyRulesBroken', faults: [] }, 'a plan is for trios and quartets'],
  ])('names the schools and says what to do: %j', (block, words) => {
    expect(tellBlock(block, urn => named[urn] ?? urn)).toContain(words);
  });
});
