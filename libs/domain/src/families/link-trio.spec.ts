import type { Actor, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import type { LinkedGroup } from './family.js';
import { isWholeIn, linkTrio } from './link-trio.js';
import { unlinkTrio } from './unlink-trio.js';

const programme = 'p' as ProgrammeId;
const coordinatorOf = (of: ProgrammeId): Actor => ({
  kind: 'person',
  personId: 'c' as PersonId,
  name: 'C',
  grants: [{ role: 'coordinator', programme: of }],
});
const coordinator = coordinatorOf(programme);
const urns = (...numbers: number[]) => numbers.map(number => String(900_000 + number) as Urn);
const aFamily = (change: Partial<LinkedGroup> = {}): LinkedGroup => ({
  id: 'family' as GroupId,
  programme,
  kind: 'family',
  phase: 'primary',
  hasEnded: false,
  members: urns(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
  ...change,
});
const aTrio = (change: Partial<LinkedGroup> = {}): LinkedGroup =>
  aFamily({ id: 'trio' as GroupId, kind: 'trio', members: urns(1, 2, 3), ...change });

describe('linking a trio into a family', () => {
  it('is done where every school of the trio is in the family', () => {
    expect(linkTrio(coordinator, aFamily(), aTrio(), null).ok).toBe(true);
    expect(
      linkTrio(coordinator, aFamily(), aTrio({ kind: 'quartet', members: urns(1, 2, 3, 4) }), null).ok,
    ).toBe(true);
  });

  it.each([
    ['a trio as the family', aFamily({ kind: 'trio' }), aTrio(), null, 'NotAFamily'],
    ['a pair', aFamily(), aTrio({ kind: 'pair' }), null, 'NotATrio'],
    ['a family', aFamily(), aTrio({ kind: 'family' }), null, 'NotATrio'],
    ['a trio that ended', aFamily(), aTrio({ hasEnded: true }), null, 'GroupEnded'],
    ['a family that ended', aFamily({ hasEnded: true }), aTrio(), null, 'GroupEnded'],
    ['a trio of elsewhere', aFamily(), aTrio({ programme: 'q' as ProgrammeId }), null, 'OtherProgramme'],
    ['a trio of another family', aFamily(), aTrio(), 'other' as GroupId, 'AlreadyLinked'],
    ['a trio that is linked here', aFamily(), aTrio(), 'family' as GroupId, 'AlreadyLinked'],
    ['a trio with a school outside', aFamily(), aTrio({ members: urns(1, 2, 44) }), null, 'SchoolsOutside'],
  ])('is refused for %s', (_, family, trio, linkedTo, kind) => {
    expect(linkTrio(coordinator, family, trio, linkedTo)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('is the coordinator’s of that programme alone', () => {
    const other = coordinatorOf('q' as ProgrammeId);
    expect(linkTrio(other, aFamily(), aTrio(), null)).toMatchObject({ refusal: { kind: 'NotYours' } });
    expect(unlinkTrio(other, aFamily(), 'family' as GroupId)).toMatchObject({
      refusal: { kind: 'NotYours' },
    });
  });

  it('names the schools that are outside', () => {
    expect(linkTrio(coordinator, aFamily(), aTrio({ members: urns(1, 44) }), null)).toMatchObject({
      refusal: { urns: urns(44) },
    });
  });
});

describe('a trio that is whole in a family', () => {
  it('has all its schools there, and has some', () => {
    expect(isWholeIn(aFamily(), aTrio())).toBe(true);
    expect(isWholeIn(aFamily(), aTrio({ members: urns(1, 44) }))).toBe(false);
    expect(isWholeIn(aFamily(), aTrio({ members: [] }))).toBe(false);
  });
});

describe('unlinking a trio', () => {
  it('ends the link to that family, and no other', () => {
    expect(unlinkTrio(coordinator, aFamily(), 'family' as GroupId).ok).toBe(true);
    expect(unlinkTrio(coordinator, aFamily(), 'other' as GroupId)).toMatchObject({
      refusal: { kind: 'NotLinked' },
    });
    expect(unlinkTrio(coordinator, aFamily(), null)).toMatchObject({ refusal: { kind: 'NotLinked' } });
  });
});
