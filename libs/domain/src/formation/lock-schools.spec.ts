import type { Actor, AuthorityCode, LockId, PersonId, ProgrammeId, TrustId, Urn } from '../shared/index.js';
import { contradictionsIn } from './contradictions.js';
import { instanceOf, likenessOn } from './pool-instance.js';
import { aPoolSchool } from './pool.builder.js';
import { profilesFor, type LikenessProfile } from './profile.js';
import { liftLock, lockSchools, type FormationLock, type LockableSchool } from './lock-schools.js';

const programme = 'p' as ProgrammeId;
const coordinator: Actor = {
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'Cora',
  grants: [{ role: 'coordinator', programme }],
};
const nobody: Actor = { ...coordinator, grants: [] };

const urn = (number: number) => String(900_000 + number) as Urn;
const aSchool = (number: number, change: Partial<LockableSchool> = {}): LockableSchool => ({
  urn: urn(number),
  name: `School ${number}`,
  phase: 'primary',
  laCode: `LA${number}` as AuthorityCode,
  trustId: null,
  ...change,
});
const schools = [
  aSchool(1),
  aSchool(2),
  aSchool(3, { laCode: 'LA1' as AuthorityCode }),
  aSchool(4, { trustId: 't' as TrustId }),
  aSchool(5, { trustId: 't' as TrustId }),
  aSchool(6, { phase: 'secondary' }),
  aSchool(7),
  aSchool(8),
];
const aLock = (
  kind: FormationLock['kind'],
  numbers: number[],
  untilOn: string | null = null,
): FormationLock => ({
  id: 'l' as LockId,
  programme,
  kind,
  urns: numbers.map(urn),
  reason: 'They asked.',
  untilOn,
});
const live = (kind: FormationLock['kind'], ...numbers: number[]) => ({
  id: 'other',
  kind,
  urns: numbers.map(urn),
});
const known = { schools, locks: [], today: '2026-11-22' };

describe('locking schools', () => {
  it('keeps two together for a coordinator, each once', () => {
    const locked = lockSchools(coordinator, aLock('together', [2, 1, 2]), known);
    expect(locked).toMatchObject({ ok: true, value: { urns: [urn(1), urn(2)] } });
  });

  it('may keep schools of one authority apart: no rule is against that', () => {
    expect(lockSchools(coordinator, aLock('apart', [1, 3]), known).ok).toBe(true);
  });

  it.each([
    ['somebody else', nobody, aLock('apart', [1, 2]), { kind: 'NotYours' }],
    ['a coordinator, for one school', coordinator, aLock('apart', [1, 1]), { kind: 'TooFewToLock' }],
    [
      'a coordinator, until yesterday',
      coordinator,
      aLock('apart', [1, 2], '2026-11-21'),
      { kind: 'AlreadyPast' },
    ],
    [
      'a coordinator, for a school that takes no part',
      coordinator,
      aLock('apart', [1, 99]),
      { kind: 'NotInPool', urns: [urn(99)] },
    ],
  ])('is refused to %s', (_, actor, lock, refusal) => {
    expect(lockSchools(actor, lock, known)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['one authority', [1, 3], [], 'authority'],
    ['one trust', [4, 5], [], 'trust'],
    ['two phases', [1, 6], [], 'phase'],
    ['schools that are kept apart', [1, 2], [live('apart', 1, 2)], 'apart'],
    ['more than a quartet, with the locks that are there', [1, 2], [live('together', 2, 4, 7, 8)], 'size'],
  ] as const)('names the contradiction in a lock that joins %s', (_, numbers, locks, rule) => {
    const refused = lockSchools(coordinator, aLock('together', [...numbers]), { ...known, locks });
    expect(refused).toMatchObject({ refusal: { kind: 'LockContradiction', rule } });
  });

  it('names the contradiction in keeping apart what is kept together', () => {
    const refused = lockSchools(coordinator, aLock('apart', [1, 2]), {
      ...known,
      locks: [live('together', 1, 2, 7)],
    });
    expect(refused).toMatchObject({ refusal: { rule: 'together', names: ['School 1', 'School 2'] } });
  });
});

describe('lifting a lock', () => {
  const lock = { id: 'l' as LockId, programme, isLifted: false };

  it('is a coordinator’s, once', () => {
    expect(liftLock(coordinator, lock)).toEqual({ ok: true, value: 'l' });
    expect(liftLock(coordinator, { ...lock, isLifted: true })).toMatchObject({
      refusal: { kind: 'AlreadyLifted' },
    });
    expect(liftLock(nobody, lock)).toMatchObject({ refusal: { kind: 'NotYours' } });
  });
});

describe('the locks of a run', () => {
  const [primary] = profilesFor('primary') as [LikenessProfile];
  it('that the register has overtaken are named to the coordinator before it is started', () => {
    const pool = [1, 2, 3, 4, 5, 6].map(number =>
      aPoolSchool(number, number < 3 ? { laCode: 'same' as AuthorityCode } : {}),
    );
    const instance = {
      ...instanceOf(pool, likenessOn(pool, primary)),
      locks: { together: [[urn(1), urn(2)]], apart: [] },
    };
    expect(contradictionsIn(instance)).toEqual([
      { kind: 'together-clash', ids: [urn(1), urn(2)], rule: 'la' },
    ]);
  });
});
