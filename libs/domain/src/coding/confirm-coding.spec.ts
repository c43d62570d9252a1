import type { RoomFacts } from '../groups/index.js';
import type { Actor, GroupId, PersonId, ProgrammeId } from '../shared/index.js';
import { confirmCoding } from './confirm-coding.js';

const programme = 'p' as ProgrammeId;
const aResearcher = (id: string, of = programme): Actor => ({
  kind: 'person',
  personId: id as PersonId,
  name: id,
  grants: [{ role: 'researcher', programme: of }],
});
const room: RoomFacts = {
  group: 'g' as GroupId,
  programme,
  members: [],
  researchAccess: true,
  hasEnded: false,
};
const coding = { codedBy: 'x' as PersonId, version: 3, isRetired: false };

describe('a coding under a rule that changed', () => {
  it('is found to fit the version that its coder read', () => {
    expect(confirmCoding(aResearcher('x'), room, coding, 3)).toEqual({ ok: true, value: 3 });
  });

  it.each([
    ['another coder', aResearcher('y'), room, coding, { kind: 'NotVisible' }],
    ['a researcher of elsewhere', aResearcher('x', 'q' as ProgrammeId), room, coding, { kind: 'NotVisible' }],
    [
      'a room that is closed',
      aResearcher('x'),
      { ...room, researchAccess: false },
      coding,
      { kind: 'NotVisible' },
    ],
    [
      'an older rule',
      aResearcher('x'),
      room,
      { ...coding, version: 4 },
      { kind: 'CodeChangedMeanwhile', version: 4 },
    ],
    ['a retired code', aResearcher('x'), room, { ...coding, isRetired: true }, { kind: 'CodeNotInUse' }],
  ] as const)('is not confirmed by or for %s', (_, actor, at, facts, refusal) => {
    expect(confirmCoding(actor, at, facts, 3)).toEqual({ ok: false, refusal });
  });
});
