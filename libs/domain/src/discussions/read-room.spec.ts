import { stranger } from '../shared/index.js';
import { isVisitDue, readRoom, roleInRoom, tellsMembers, type Visit } from './read-room.js';
import { aRoom, deputy, facilitator, leader, noon, outsider, researcher } from './testing/builders.js';

const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const visit: Visit = { role: 'deputy', firstReadAt: noon, lastReadAt: noon, lastNumber: 7 };

describe('reading a room', () => {
  it.each([
    ['a leader', leader, 'school leader'],
    ['a deputy', deputy, 'deputy'],
    ['a facilitator', facilitator, 'facilitator'],
    ['a researcher', researcher, 'researcher'],
    ['an outsider', outsider, null],
    ['a stranger', stranger, null],
  ])('is known to be done by %s', (_, actor, role) => {
    expect(roleInRoom(actor, aRoom())).toBe(role);
  });

  it('is no researcher’s where the charter keeps them out', () => {
    expect(roleInRoom(researcher, aRoom({ researchAccess: false }))).toBeNull();
  });

  it('is written down when it is the first, reaches further or a minute has passed', () => {
    const due = [isVisitDue(null, 0, noon), isVisitDue(visit, 8, noon), isVisitDue(visit, 7, after(1))];
    expect(due).toEqual([true, true, true]);
    expect(isVisitDue(visit, 7, after(0.5))).toBe(false);
  });

  it('never goes back', () => {
    const next = readRoom('deputy', visit, 3, after(5));
    expect(next).toEqual({ role: 'deputy', firstReadAt: noon, lastReadAt: after(5), lastNumber: 7 });
  });

  it('is told to members when a researcher comes, and again after an hour', () => {
    const told = [null, after(-59), after(-60)].map(at =>
      tellsMembers('researcher', at && { ...visit, lastReadAt: at }, noon),
    );
    expect(told).toEqual([true, false, true]);
    expect(tellsMembers('deputy', null, noon)).toBe(false);
  });
});
