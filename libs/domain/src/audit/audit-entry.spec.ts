import type { GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { auditSightOf, auditWords, canReadNamesInAudit, concernsOf, openKinds, unaudited } from './index.js';

const person = (...grants: Parameters<typeof auditSightOf>[0]['grants']) =>
  ({ kind: 'person', personId: 'amina' as PersonId, name: 'Amina Clarke', grants }) as const;

describe('an entry of the audit log', () => {
  it('concerns everything that the event names, once each, and not its own kind', () => {
    expect(
      concernsOf({ kind: 'RoundClosed', group: 'g', discussion: 'd', assigned: ['p', 'q', 'p'], number: 3 }),
    ).toEqual(['g', 'd', 'p', 'q']);
  });

  it('is open to coordinators and members only where it says nothing of the talk', () => {
    const talk = [
      'ContributionPosted',
      'ContributionEdited',
      'ReactionChanged',
      'PassageCoded',
      'ConsentGiven',
    ];
    expect(openKinds.filter(kind => talk.includes(kind) || unaudited.has(kind))).toEqual([]);
  });

  it('has words for every kind, also for one that nobody wrote a sentence for', () => {
    expect(auditWords('GroupReleased')).toBe('released the group');
    expect(auditWords('ClauseAccepted')).toBe('clause accepted');
  });
});

describe('who reads the audit log', () => {
  it('is administrators whole, coordinators in their programme, others what names them or their school', () => {
    expect(auditSightOf(person({ role: 'administrator' }), []).everything).toBe(true);
    const programme = 'sample' as ProgrammeId;
    expect(auditSightOf(person({ role: 'coordinator', programme }), [])).toMatchObject({
      everything: false,
      programmes: [programme],
    });
    expect(auditSightOf(person({ role: 'deputy', urn: '900001' as Urn }), ['g' as GroupId])).toEqual({
      everything: false,
      programmes: [],
      groups: ['g'],
      person: 'amina',
      schools: ['900001'],
    });
  });

  it('shows the names of others to administrators and coordinators', () => {
    expect(canReadNamesInAudit(person({ role: 'deputy', urn: '900001' as Urn }))).toBe(false);
    expect(canReadNamesInAudit(person({ role: 'coordinator', programme: 'p' as ProgrammeId }))).toBe(true);
  });
});
