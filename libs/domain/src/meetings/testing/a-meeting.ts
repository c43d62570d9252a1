import type { RoomFacts } from '../../groups/index.js';
import type {
  AuthorityCode,
  Grant,
  GroupId,
  PersonId,
  ProgrammeId,
  SignedIn,
  Urn,
} from '../../shared/index.js';
import type { MeetingSchool } from '../mark-slot.js';
import type { Meeting, MeetingId, SlotId } from '../meeting.js';

export const alder = '900001' as Urn;
export const birch = '900002' as Urn;
export const cedar = '900003' as Urn;
export const group = 'group' as GroupId;

export const room: RoomFacts = {
  group,
  programme: 'programme' as ProgrammeId,
  members: [alder, birch, cedar],
  researchAccess: true,
  hasEnded: false,
};

export const schools: readonly MeetingSchool[] = [
  { urn: alder, name: 'Alder', authority: '351' as AuthorityCode, authorityName: 'Bury' },
  { urn: birch, name: 'Birch', authority: '352' as AuthorityCode, authorityName: 'Manchester' },
  { urn: cedar, name: 'Cedar', authority: '355' as AuthorityCode, authorityName: 'Salford' },
];

export const person = (id: string, ...grants: Grant[]): SignedIn => ({
  kind: 'person',
  personId: id as PersonId,
  name: id,
  grants,
});

export const amina = person('amina', { role: 'school leader', urn: alder });
export const ben = person('ben', { role: 'school leader', urn: birch });
export const faye = person('faye', { role: 'facilitator', group });
export const rosa = person('rosa', { role: 'researcher', programme: room.programme });
export const cora = person('cora', { role: 'coordinator', programme: room.programme });
export const olu = person('olu');

export const at = (moment: string): Date => new Date(moment);

export const aMeeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: 'meeting' as MeetingId,
  group,
  kind: 'meeting',
  title: 'Second meeting',
  purpose: '',
  host: null,
  isElsewhere: false,
  place: '',
  videoLink: null,
  length: 60,
  state: 'settled',
  startsAt: at('2026-11-24T15:45:00Z'),
  slots: [{ id: 'slot' as SlotId, startsAt: at('2026-11-24T15:45:00Z') }],
  sequence: 0,
  proposedBy: amina.personId,
  isProposerHere: true,
  ...change,
});
