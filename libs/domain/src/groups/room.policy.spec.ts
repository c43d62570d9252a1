import type { Actor, AuthorityCode, Grant, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import {
  canContribute,
  canReadRoom,
  canSeeGroup,
  canSeeSchoolsOfGroup,
  type RoomFacts,
} from './room.policy.js';

const group = 'g' as GroupId;
const programme = 'p' as ProgrammeId;
const urn = '900001' as Urn;
const person = (...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants,
});
const aRoom = (change: Partial<RoomFacts> = {}): RoomFacts => ({
  group,
  programme,
  members: [urn],
  researchAccess: true,
  hasEnded: false,
  ...change,
});

const leader = person({ role: 'school leader', urn });
const outsider = person({ role: 'school leader', urn: '900002' as Urn });
const facilitator = person({ role: 'facilitator', group });
const researcher = person({ role: 'researcher', programme });
const coordinator = person({ role: 'coordinator', programme });
const administrator = person({ role: 'administrator' });
const officer = person({ role: 'LA officer', authority: '9A1' as AuthorityCode });
const stranger: Actor = { kind: 'stranger' };

describe('a room', () => {
  it.each([
    ['can be read by a leader of a member school', leader, true],
    ['can be read by its facilitator', facilitator, true],
    ['can be read by a researcher whom the charter lets in', researcher, true],
    ['cannot be read by a leader of another school', outsider, false],
    ['cannot be read by a coordinator who is no member', coordinator, false],
    ['cannot be read by an administrator', administrator, false],
    ['cannot be read by an LA officer', officer, false],
    ['cannot be read by a stranger', stranger, false],
  ])('%s', (_, actor, expected) => {
    expect(canReadRoom(actor, aRoom())).toBe(expected);
  });

  it('is shut for everybody once the charter’s time after the end of the group is over', () => {
    const shut = aRoom({ hasEnded: true, isShut: true });
    for (const actor of [leader, facilitator, researcher]) expect(canReadRoom(actor, shut)).toBe(false);
  });

  it('is closed to researchers when the charter does not let them in', () => {
    expect(canReadRoom(researcher, aRoom({ researchAccess: false }))).toBe(false);
  });

  it('takes contributions from members and facilitators only', () => {
    const speakers = [leader, facilitator, researcher, coordinator].map(actor =>
      canContribute(actor, aRoom()),
    );
    expect(speakers).toEqual([true, true, false, false]);
  });

  it('tells its schools to members, coordinators and steering members, and never to researchers', () => {
    const steering = person({ role: 'steering member', programme });
    const told = [leader, facilitator, coordinator, steering, researcher, outsider].map(actor =>
      canSeeSchoolsOfGroup(actor, aRoom()),
    );
    expect(told).toEqual([true, true, true, true, false, false]);
  });

  it('takes no contribution after it ended', () => {
    expect(canContribute(leader, aRoom({ hasEnded: true }))).toBe(false);
  });

  it('shows a coordinator that the group exists, and an outsider nothing', () => {
    expect(canSeeGroup(coordinator, aRoom())).toBe(true);
    expect(canSeeGroup(outsider, aRoom())).toBe(false);
  });
});
