import { usualClauses, type RoomFacts } from '../groups/index.js';
import type { Grant, GroupId, PersonId, ProgrammeId, SignedIn, Urn } from '../shared/index.js';
import { acceptCharter } from './accept-charter.js';
import type { CharterChange, CharterChangeId } from './charter-change.js';
import { giveUpCharterChange } from './give-up-charter-change.js';
import { proposeCharterChange, type CharterScene } from './propose-charter-change.js';

const [one, two, three] = ['900001' as Urn, '900002' as Urn, '900003' as Urn];
const group = 'g' as GroupId;
const programme = 'p' as ProgrammeId;
const person = (...grants: Grant[]): SignedIn => ({
  kind: 'person',
  personId: grants.map(grant => grant.role).join() as PersonId,
  name: 'X',
  grants,
});
const leader = person({ role: 'school leader', urn: one });
const deputyOfTwo = person({ role: 'deputy', urn: two });
const colleague = person({ role: 'colleague', urn: one });
const facilitator = person({ role: 'facilitator', group });
const coordinator = person({ role: 'coordinator', programme });
const researcher = person({ role: 'researcher', programme });
const outsider = person({ role: 'school leader', urn: '900009' as Urn });

const aRoom = (change: Partial<RoomFacts> = {}): RoomFacts => ({
  group,
  programme,
  members: [one, two, three],
  researchAccess: true,
  hasEnded: false,
  ...change,
});
const aChange = (change: Partial<CharterChange> = {}): CharterChange => ({
  id: 'c' as CharterChangeId,
  group,
  number: 2,
  clauses: { ...usualClauses, guests: false },
  because: 'A guest read too much.',
  proposedBy: leader.personId,
  proposedFor: one,
  proposedAt: new Date('2026-11-01'),
  acceptedBy: [one],
  ...change,
});
const aScene = (change: Partial<CharterScene> = {}): CharterScene => ({
  room: aRoom(),
  inForce: { number: 1, clauses: usualClauses, acceptedBy: [] },
  waiting: null,
  ...change,
});
const wish = { choices: { guests: 'no' }, because: 'A guest read too much.' };

describe('proposing a change of the charter', () => {
  it.each([
    ['a leader', leader, aScene(), wish, 'ok'],
    ['a facilitator', facilitator, aScene(), wish, 'ok'],
    ['a coordinator', coordinator, aScene(), wish, 'ok'],
    ['a colleague', colleague, aScene(), wish, 'NotYours'],
    ['a researcher', researcher, aScene(), wish, 'NotYours'],
    ['a leader of another school', outsider, aScene(), wish, 'NotYours'],
    ['a group that ended', leader, aScene({ room: aRoom({ hasEnded: true }) }), wish, 'GroupEnded'],
    ['no reason', leader, aScene(), { ...wish, because: ' ' }, 'ReasonMissing'],
    ['what stands already', leader, aScene(), { ...wish, choices: { guests: 'yes' } }, 'NothingChanged'],
    ['what is in no library', leader, aScene(), { ...wish, choices: { guests: 'some' } }, 'ChoiceUnknown'],
    ['a second change', leader, aScene({ waiting: aChange() }), wish, 'ChangeWaits'],
  ] as const)('%s', (_, actor, scene, wanted, outcome) => {
    const result = proposeCharterChange(actor, scene, wanted);
    expect(result.ok ? 'ok' : result.refusal.kind).toBe(outcome);
  });

  it('is accepting for one’s own school', () => {
    expect(proposeCharterChange(leader, aScene(), wish)).toMatchObject({
      value: { number: 2, proposedFor: one, accepts: [one], clauses: { guests: false } },
    });
    expect(proposeCharterChange(coordinator, aScene(), wish)).toMatchObject({
      value: { proposedFor: null, accepts: [] },
    });
  });
});

describe('accepting a charter', () => {
  const waiting = aChange();
  it.each([
    ['on entry', leader, aScene(), { urn: one, number: 1 }, { change: null, adopts: false, isRepeat: false }],
    ['a change', deputyOfTwo, aScene({ waiting }), { urn: two, number: 2 }, { change: 'c', adopts: false }],
    [
      'a change as the last of all',
      deputyOfTwo,
      aScene({ waiting: aChange({ acceptedBy: [one, three] }) }),
      { urn: two, number: 2 },
      { change: 'c', adopts: true },
    ],
    ['twice', leader, aScene({ waiting }), { urn: one, number: 2 }, { isRepeat: true, adopts: false }],
  ] as const)('%s', (_, actor, scene, yes, outcome) => {
    expect(acceptCharter(actor, scene, yes)).toMatchObject({ ok: true, value: outcome });
  });

  it.each([
    ['for another school', deputyOfTwo, aScene(), { urn: one, number: 1 }, 'NotYours'],
    ['as a colleague', colleague, aScene(), { urn: one, number: 1 }, 'NotYours'],
    ['from outside', outsider, aScene(), { urn: '900009' as Urn, number: 1 }, 'NotYours'],
    ['that nobody proposed', leader, aScene(), { urn: one, number: 2 }, 'CharterMovedOn'],
    [
      'after the end',
      leader,
      aScene({ room: aRoom({ hasEnded: true }) }),
      { urn: one, number: 1 },
      'GroupEnded',
    ],
  ] as const)('is refused %s', (_, actor, scene, yes, refusal) => {
    expect(acceptCharter(actor, scene, yes)).toMatchObject({ refusal: { kind: refusal } });
  });
});

describe('giving a change up', () => {
  const scene = aScene({ waiting: aChange() });
  it.each([
    ['a school says no', deputyOfTwo, scene, { urn: two, because: 'We want guests.' }, 'ok'],
    ['the proposer takes it back', leader, scene, { urn: null, because: 'Too soon.' }, 'ok'],
    ['the facilitator does', facilitator, scene, { urn: null, because: 'Too soon.' }, 'ok'],
    ['somebody else would', deputyOfTwo, scene, { urn: null, because: 'Too soon.' }, 'NotYours'],
    ['a colleague would', colleague, scene, { urn: one, because: 'No.' }, 'NotYours'],
    ['no reason is given', deputyOfTwo, scene, { urn: two, because: '' }, 'ReasonMissing'],
    ['there is none', deputyOfTwo, aScene(), { urn: two, because: 'No.' }, 'NoChangeWaits'],
  ] as const)('%s', (_, actor, given, no, outcome) => {
    const result = giveUpCharterChange(actor, given, no);
    expect(result.ok ? 'ok' : result.refusal.kind).toBe(outcome);
  });
});
