import type { Actor, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import type { InvitationLine } from './cycle-invitation.js';
import { inviteSchools, linesAtMost, type InvitationScene, type KnownSchool } from './invite-schools.js';

const programme = 'p' as ProgrammeId;
const urn = '900001' as Urn;
const coordinator: Actor = {
  kind: 'person',
  personId: 'c' as PersonId,
  name: 'C',
  grants: [{ role: 'coordinator', programme }],
};
const aSchool = (change: Partial<KnownSchool> = {}): KnownSchool => ({
  urn,
  name: 'Alder Hill',
  isOpen: true,
  isOfTheKind: true,
  ...change,
});
const aScene = (change: Partial<InvitationScene> = {}): InvitationScene => ({
  programme,
  endsOn: '2026-12-18',
  today: '2026-11-22',
  schools: [aSchool()],
  asked: [],
  ...change,
});
const aLine = (change: Partial<InvitationLine> = {}): InvitationLine => ({
  line: 2,
  urn,
  email: 'head@alder.example',
  role: 'head',
  name: '',
  ...change,
});
const verdicts = (lines: readonly InvitationLine[], scene = aScene(), actor: Actor = coordinator) => {
  const result = inviteSchools(actor, scene, lines);
  return result.ok ? result.value.map(({ verdict }) => verdict) : result.refusal.kind;
};
const asked = (answer: 'waiting' | 'accepted' | 'declined' | 'change asked') =>
  aScene({ asked: [{ urn, email: 'HEAD@alder.example', answer }] });

describe('a line of the list', () => {
  it.each([
    ['of a school in the register', aLine(), aScene(), 'invited'],
    ['with blanks around it', aLine({ urn: ` ${urn} `, email: ' head@alder.example ' }), aScene(), 'invited'],
    ['without a role', aLine({ role: '' }), aScene(), 'invited'],
    ['with a role that nobody has', aLine({ role: 'caretaker' }), aScene(), 'unknown role'],
    ['with a URN that nobody has', aLine({ urn: '123456' }), aScene(), 'unknown URN'],
    ['with a slip in the address', aLine({ email: 'head@alder' }), aScene(), 'bad address'],
    ['of a closed school', aLine(), aScene({ schools: [aSchool({ isOpen: false })] }), 'closed school'],
    ['of another kind', aLine(), aScene({ schools: [aSchool({ isOfTheKind: false })] }), 'other programme'],
    ['of a mailbox that was asked', aLine(), asked('waiting'), 'already invited'],
    ['of a mailbox that asked for a change', aLine(), asked('change asked'), 'already invited'],
    ['of a mailbox that accepted', aLine(), asked('accepted'), 'already accepted'],
  ] as const)('%s', (_, line, scene, verdict) => {
    expect(verdicts([line], scene)).toEqual([verdict]);
  });

  it('does not keep the others from being invited', () => {
    const lines = [
      aLine(),
      aLine({ email: 'Head@Alder.example' }),
      aLine({ urn: 'x' }),
      aLine({ email: 'd@a.example' }),
    ];
    expect(verdicts(lines)).toEqual(['invited', 'twice in the list', 'unknown URN', 'invited']);
  });
});

describe('a list', () => {
  it.each([
    ['of nobody', [], aScene(), coordinator, 'NobodyNamed'],
    [
      'without end',
      Array.from({ length: linesAtMost + 1 }, () => aLine()),
      aScene(),
      coordinator,
      'TooManyLines',
    ],
    ['for a cycle that is over', [aLine()], aScene({ today: '2026-12-19' }), coordinator, 'CycleOver'],
    ['of a stranger', [aLine()], aScene(), { kind: 'stranger' } as Actor, 'NotYours'],
  ] as const)('%s is refused whole', (_, lines, scene, actor, refusal) => {
    expect(verdicts(lines, scene, actor)).toBe(refusal);
  });
});
