import type { TagKind, TagSubject } from '../frameworks/index.js';
import type { RoomFacts } from '../groups/index.js';
import type { PracticeFacts, VersionFacts, VersionId } from '../practices/index.js';
import type {
  Actor,
  AuthorityCode,
  Grant,
  GroupId,
  PersonId,
  PracticeId,
  ProgrammeId,
  Role,
  Urn,
} from '../shared/index.js';

/** A small world to ask the policies about: one place of each kind, and the same kinds of place elsewhere. */
const here = {
  urn: '900001' as Urn,
  group: 'group' as GroupId,
  programme: 'programme' as ProgrammeId,
  authority: '9A1' as AuthorityCode,
};
const elsewhere = {
  urn: '900009' as Urn,
  group: 'other group' as GroupId,
  programme: 'other programme' as ProgrammeId,
  authority: '9A9' as AuthorityCode,
};

type Place = typeof here;

const grants: Readonly<Record<Role, (place: Place) => Grant>> = {
  'school leader': ({ urn }) => ({ role: 'school leader', urn }),
  deputy: ({ urn }) => ({ role: 'deputy', urn }),
  colleague: ({ urn }) => ({ role: 'colleague', urn }),
  facilitator: ({ group }) => ({ role: 'facilitator', group }),
  coordinator: ({ programme }) => ({ role: 'coordinator', programme }),
  researcher: ({ programme }) => ({ role: 'researcher', programme }),
  'steering member': ({ programme }) => ({ role: 'steering member', programme }),
  'LA officer': ({ authority }) => ({ role: 'LA officer', authority }),
  editor: () => ({ role: 'editor' }),
  administrator: () => ({ role: 'administrator' }),
  guest: ({ group }) => ({ role: 'guest', group, mayReply: true }),
};

/** Whoever asks is this person; what they wrote, drafted or coded themselves is theirs. */
export const me = 'me' as PersonId;
export const somebodyElse = 'somebody else' as PersonId;

const person = (...held: Grant[]): Actor => ({ kind: 'person', personId: me, name: 'Me', grants: held });

export const asRole = (role: Role): Actor => person(grants[role](here));
/** The same role at another school, group, programme or authority. */
export const asRoleElsewhere = (role: Role): Actor => person(grants[role](elsewhere));
export const withoutRole: Actor = person();

const room: RoomFacts = {
  group: here.group,
  programme: here.programme,
  members: [here.urn, '900002' as Urn, '900003' as Urn],
  researchAccess: true,
  hasEnded: false,
};

const version: VersionFacts = {
  id: 'version' as VersionId,
  number: 1,
  state: 'review',
  writtenBy: somebodyElse,
};

const practice: PracticeFacts = {
  id: 'practice' as PracticeId,
  programme: here.programme,
  state: 'published',
  writers: [somebodyElse],
};

const tagged = (kind: TagKind): TagSubject => ({ ...here, kind, id: 'subject', urns: room.members });

export const sample = {
  ...here,
  keeping: { authority: here.authority, programme: here.programme },
  tagged,
  room,
  closedRoom: { ...room, researchAccess: false },
  round: { closedAt: null, writeFirst: false },
  closedRound: { closedAt: new Date(0), writeFirst: false },
  practice,
  version,
  myDraft: { ...version, writtenBy: me, state: 'draft' } satisfies VersionFacts,
  myWords: { author: me, deletedAt: null, hiddenAt: null, speakingFor: '900001' as Urn, parent: null },
  myHiddenWords: { author: me, deletedAt: null, hiddenAt: new Date(0) },
  othersWords: { author: somebodyElse, deletedAt: null, hiddenAt: null, speakingFor: null, parent: null },
} as const;
