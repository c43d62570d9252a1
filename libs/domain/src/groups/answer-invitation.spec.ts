import type { GroupId, ProgrammeId, Urn } from '../shared/index.js';
import { acceptInvitation, declineInvitation, renewInvitation } from './answer-invitation.js';
import { expiryFrom, stateAt, type InvitationFacts, type InvitationId } from './invitation.js';
import type { RoomFacts } from './room.policy.js';

const now = new Date('2026-11-21T09:00:00Z');
const earlier = new Date('2026-11-20T09:00:00Z');
const urn = '900001' as Urn;
const group = 'g' as GroupId;

const anInvitation = (change: Partial<InvitationFacts> = {}): InvitationFacts => ({
  id: 'i' as InvitationId,
  group,
  urn,
  email: 'head@school.example',
  role: 'school leader',
  invitedAt: earlier,
  expiresAt: expiryFrom(earlier),
  acceptedAt: null,
  declinedAt: null,
  ...change,
});
const aRoom = (change: Partial<RoomFacts> = {}): RoomFacts => ({
  group,
  programme: 'p' as ProgrammeId,
  members: [urn],
  researchAccess: true,
  hasEnded: false,
  ...change,
});
const unknown = { known: null, given: ' Grace Hall ' };

describe('an invitation', () => {
  it.each([
    ['waits', anInvitation(), 'waiting'],
    ['was accepted', anInvitation({ acceptedAt: now }), 'accepted'],
    ['was declined', anInvitation({ declinedAt: now }), 'declined'],
    ['ran out this very moment', anInvitation({ expiresAt: now }), 'expired'],
    ['was accepted before it ran out', anInvitation({ acceptedAt: earlier, expiresAt: now }), 'accepted'],
  ])('%s', (_, invitation, state) => {
    expect(stateAt(invitation, now)).toBe(state);
  });

  it('is accepted under the name that is known, else under the one that is given', () => {
    const accepted = (name: typeof unknown | { known: string; given: string }) =>
      acceptInvitation(anInvitation(), aRoom(), name, now);
    expect(accepted(unknown)).toEqual({ ok: true, value: { name: 'Grace Hall' } });
    expect(accepted({ known: 'Amina Clarke', given: 'Mallory' })).toEqual({
      ok: true,
      value: { name: 'Amina Clarke' },
    });
    expect(accepted({ known: null, given: ' ' })).toMatchObject({ refusal: { kind: 'NameMissing' } });
  });

  it.each([
    ['it was answered', anInvitation({ declinedAt: earlier }), aRoom(), 'AlreadyAnswered'],
    ['it ran out', anInvitation({ expiresAt: earlier }), aRoom(), 'InvitationExpired'],
    ['the group ended', anInvitation(), aRoom({ hasEnded: true }), 'GroupEnded'],
    ['the school left the group', anInvitation(), aRoom({ members: [] }), 'SchoolLeftGroup'],
  ])('cannot be answered once %s', (_, invitation, room, kind) => {
    expect(acceptInvitation(invitation, room, unknown, now)).toMatchObject({ refusal: { kind } });
    expect(declineInvitation(invitation, room, '', now)).toMatchObject({ refusal: { kind } });
  });

  it('may be declined without a reason', () => {
    expect(declineInvitation(anInvitation(), aRoom(), '  ', now)).toEqual({
      ok: true,
      value: { because: null },
    });
  });

  it('is renewed only after it ran out', () => {
    expect(renewInvitation(anInvitation(), aRoom(), now)).toMatchObject({ refusal: { kind: 'StillOpen' } });
    expect(renewInvitation(anInvitation({ expiresAt: earlier }), aRoom(), now).ok).toBe(true);
    expect(renewInvitation(anInvitation({ acceptedAt: earlier }), aRoom(), now)).toMatchObject({
      refusal: { kind: 'AlreadyAnswered' },
    });
  });
});
