import type { RoomFacts } from '../groups/index.js';
import type { Actor, ContributionId, Grant, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { canAddFile, canSeeFilesOf, canSeeUnsent } from './attachment.policy.js';

const [group, programme, urn] = ['g' as GroupId, 'p' as ProgrammeId, '900001' as Urn];
const room: RoomFacts = { group, programme, members: [urn], researchAccess: true, hasEnded: false };
const person = (grant: Grant, personId = 'x' as PersonId): Actor => ({
  kind: 'person',
  personId,
  name: 'X',
  grants: [grant],
});
const leader = person({ role: 'school leader', urn });
const researcher = person({ role: 'researcher', programme });
const facilitator = person({ role: 'facilitator', group });
const coordinator = person({ role: 'coordinator', programme });
const actors = [leader, facilitator, researcher, coordinator, { kind: 'stranger' } as const];
const unsent = { author: 'x' as PersonId, contribution: null };

describe('files in a room', () => {
  it('are added by members and the facilitator', () => {
    expect(actors.map(actor => canAddFile(actor, room))).toEqual([true, true, false, false, false]);
  });

  it('are seen by members and the facilitator, and by no researcher', () => {
    expect(actors.map(actor => canSeeFilesOf(actor, room))).toEqual([true, true, false, false, false]);
  });

  it('are their author’s alone before a contribution names them', () => {
    expect(canSeeUnsent(leader, room, unsent)).toBe(true);
    expect(canSeeUnsent(person({ role: 'school leader', urn }, 'y' as PersonId), room, unsent)).toBe(false);
    expect(canSeeUnsent(leader, { ...room, members: [] }, unsent)).toBe(false);
    expect(canSeeUnsent(leader, room, { ...unsent, contribution: 'said' as ContributionId })).toBe(false);
  });
});
