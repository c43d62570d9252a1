import type {
  Actor,
  AuthorityCode,
  CycleId,
  GroupId,
  PersonId,
  ProgrammeId,
  TrustId,
  Urn,
} from '../shared/index.js';
import type { Proposal, ProposalId } from './group.js';
import { releaseGroup, type Override, type SchoolAtRelease } from './release-group.js';

const programme = 'p' as ProgrammeId;
const coordinator: Actor = {
  kind: 'person',
  personId: 'c' as PersonId,
  name: 'C',
  grants: [{ role: 'coordinator', programme }],
};
const outsider: Actor = {
  ...coordinator,
  grants: [{ role: 'coordinator', programme: 'other' as ProgrammeId }],
};
const aProposal = (change: Partial<Proposal> = {}): Proposal => ({
  id: 'x' as ProposalId,
  programme,
  cycle: 'c' as CycleId,
  task: 'trios',
  releasedAs: null,
  ...change,
});
const aSchool = (number: number, change: Partial<SchoolAtRelease> = {}): SchoolAtRelease => ({
  urn: String(900_000 + number) as Urn,
  phase: 'primary',
  authority: `la ${number}` as AuthorityCode,
  trust: null,
  isOpen: true,
  takesPart: true,
  alreadyIn: null,
  ...change,
});
const trio = (change: Partial<SchoolAtRelease> = {}) => [aSchool(1), aSchool(2), aSchool(3, change)];
const release = (schools: SchoolAtRelease[], overrides: Override[] = [], actor = coordinator) =>
  releaseGroup(actor, aProposal(), schools, { id: 'g' as GroupId, name: 'Trio', overrides });

const oneAuthority = { authority: 'la 1' as AuthorityCode };

describe('releasing a group', () => {
  it('makes a trio of three schools and a quartet of four', () => {
    const kinds = [trio(), [...trio(), aSchool(4)]].map(schools => {
      const released = release(schools);
      return released.ok && released.value.kind;
    });
    expect(kinds).toEqual(['trio', 'quartet']);
  });

  it.each([
    ['two schools', [aSchool(1), aSchool(2)], 'WrongSize'],
    ['a school that closed since', trio({ isOpen: false }), 'SchoolsLeft'],
    ['a school that left the programme', trio({ takesPart: false }), 'SchoolsLeft'],
    ['a school in another trio of the cycle', trio({ alreadyIn: 'h' as GroupId }), 'SchoolsTaken'],
    ['a school of the same authority', trio(oneAuthority), 'BordersBroken'],
    ['a school of another phase', trio({ phase: 'secondary' }), 'BordersBroken'],
  ])('is refused with %s', (_, schools, kind) => {
    expect(release(schools)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('is refused when a trust took over two of the schools since the run', () => {
    const trust = 'oak' as TrustId;
    const schools = [aSchool(1, { trust }), aSchool(2, { trust }), aSchool(3)];
    expect(release(schools)).toMatchObject({ refusal: { breaches: [{ rule: 'different trusts' }] } });
  });

  it('sets a rule aside for a reason, and only that rule', () => {
    const neighbours: Override = { rule: 'different authorities', reason: 'They share a site.' };
    expect(release(trio(oneAuthority), [neighbours]).ok).toBe(true);
    expect(release(trio({ ...oneAuthority, phase: 'secondary' }), [neighbours])).toMatchObject({
      refusal: { breaches: [{ rule: 'one phase' }] },
    });
    expect(release(trio(oneAuthority), [{ ...neighbours, reason: ' ' }])).toMatchObject({
      refusal: { kind: 'OverrideWithoutReason' },
    });
  });

  it('never sets aside that a school is in one trio only', () => {
    const all: Override[] = [{ rule: 'one phase', reason: 'Because.' }];
    expect(release(trio({ alreadyIn: 'h' as GroupId }), all).ok).toBe(false);
  });

  it('makes a family of twelve schools, two of one trust among them, which a trio may not have', () => {
    const trust = 'oak' as TrustId;
    const twelve = Array.from({ length: 12 }, (_, at) =>
      aSchool(at, { authority: `la ${at % 3}` as AuthorityCode, ...(at < 2 ? { trust } : {}) }),
    );
    const family = { id: 'g' as GroupId, name: 'Family', overrides: [] };
    expect(releaseGroup(coordinator, aProposal({ task: 'families' }), twelve, family)).toMatchObject({
      ok: true,
      value: { kind: 'family', phase: 'primary' },
    });
    const eleven = releaseGroup(coordinator, aProposal({ task: 'families' }), twelve.slice(1), family);
    expect(eleven).toMatchObject({ refusal: { kind: 'WrongSize', task: 'families', schools: 11 } });
    const lopsided = twelve.map((school, at) =>
      at < 7 ? { ...school, authority: 'la 1' as AuthorityCode } : school,
    );
    expect(releaseGroup(coordinator, aProposal({ task: 'families' }), lopsided, family)).toMatchObject({
      refusal: { kind: 'FamilyRulesBroken', faults: [{ rule: 'no authority above half' }] },
    });
  });

  it('makes a pair of two schools across the borders, or with a reason within them', () => {
    const pair = { id: 'g' as GroupId, name: 'Pair', overrides: [] };
    const two = [aSchool(1), aSchool(2)];
    expect(releaseGroup(coordinator, aProposal({ task: 'pairs' }), two, pair)).toMatchObject({
      value: { kind: 'pair' },
    });
    const neighbours = [aSchool(1), aSchool(2, oneAuthority)];
    expect(releaseGroup(coordinator, aProposal({ task: 'pairs' }), neighbours, pair)).toMatchObject({
      refusal: { kind: 'BordersBroken' },
    });
  });

  it('happens once', () => {
    const again = releaseGroup(coordinator, aProposal({ releasedAs: 'g' as GroupId }), trio(), {
      id: 'h' as GroupId,
      name: 'Trio',
      overrides: [],
    });
    expect(again).toMatchObject({ refusal: { kind: 'AlreadyReleased' } });
  });

  it('is not another programme’s coordinator’s', () => {
    expect(release(trio(), [], outsider)).toMatchObject({ refusal: { kind: 'NotYours' } });
  });
});
