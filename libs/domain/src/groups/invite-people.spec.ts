import type { Actor, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { invitePeople, inviteesAtMost, type Invitee } from './invite-people.js';
import type { RoomFacts } from './room.policy.js';

const programme = 'p' as ProgrammeId;
const urn = '900001' as Urn;
const coordinator: Actor = {
  kind: 'person',
  personId: 'c' as PersonId,
  name: 'C',
  grants: [{ role: 'coordinator', programme }],
};
const aRoom = (change: Partial<RoomFacts> = {}): RoomFacts => ({
  group: 'g' as GroupId,
  programme,
  members: [urn],
  researchAccess: true,
  hasEnded: false,
  ...change,
});
const line = (email: string, change: Partial<Invitee> = {}): Invitee => ({
  email,
  urn,
  role: 'deputy',
  ...change,
});
const nobody = { waiting: [], there: [] };
const judged = (list: Invitee[], known: Parameters<typeof invitePeople>[3] = nobody) => {
  const result = invitePeople(coordinator, aRoom(), list, known);
  return result.ok ? result.value.map(({ refused }) => refused) : result.refusal.kind;
};

describe('inviting people', () => {
  it.each([
    ['head@school.example', null],
    ['o’neill@school.example', null],
    ['head', 'NotAnAddress'],
    ['head@school', 'NotAnAddress'],
    ['two words@school.example', 'NotAnAddress'],
    ['<head@school.example>', 'NotAnAddress'],
  ])('reads %p', (email, refused) => {
    expect(judged([line(email)])).toEqual([refused]);
  });

  it('judges each line on its own', () => {
    const elsewhere = '900009' as Urn;
    const list = [line('a@b.example'), line('A@B.example'), line('x@b.example', { urn: elsewhere })];
    expect(judged(list)).toEqual([null, 'TwiceInTheList', 'SchoolNotInGroup']);
  });

  it('knows who was asked and who is there already', () => {
    const known = { waiting: [{ email: 'a@b.example', urn }], there: [{ email: 'C@b.example', urn }] };
    expect(judged([line('a@b.example'), line('c@b.example')], known)).toEqual([
      'AlreadyInvited',
      'AlreadyThere',
    ]);
  });

  it('takes neither an empty list nor one without end', () => {
    expect(judged([])).toBe('NobodyNamed');
    const many = Array.from({ length: inviteesAtMost + 1 }, (_, place) => line(`p${place}@b.example`));
    expect(judged(many)).toBe('TooMany');
  });

  it('is a coordinator’s of the programme, for a group that lasts', () => {
    const stranger: Actor = { kind: 'stranger' };
    expect(invitePeople(stranger, aRoom(), [line('a@b.example')], nobody)).toMatchObject({
      refusal: { kind: 'NotYours' },
    });
    expect(invitePeople(coordinator, aRoom({ hasEnded: true }), [line('a@b.example')], nobody)).toMatchObject(
      {
        refusal: { kind: 'GroupEnded' },
      },
    );
  });
});
