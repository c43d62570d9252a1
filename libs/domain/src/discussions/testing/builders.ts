import type { RoomFacts } from '../../groups/index.js';
import type { PromptSheetVersionId } from '../../prompts/index.js';
import type {
  ContributionId,
  CycleId,
  DiscussionId,
  Grant,
  GroupId,
  PersonId,
  ProgrammeId,
  SectionId,
  SignedIn,
  Urn,
} from '../../shared/index.js';
import type { ContributionDraft } from '../contribute.js';
import type { ClientId, Contribution, Discussion } from '../discussion.js';
import { documentOfText } from '../talk-text.js';

const group = 'group' as GroupId;
const programme = 'programme' as ProgrammeId;
export const alder = '900001' as Urn;
export const birch = '900002' as Urn;
export const section = 'section' as SectionId;
export const noon = new Date('2026-11-21T12:00:00Z');

const aPerson = (id: string, ...grants: Grant[]): SignedIn => ({
  kind: 'person',
  personId: id as PersonId,
  name: id,
  grants,
});

export const leader = aPerson('leader', { role: 'school leader', urn: alder });
export const deputy = aPerson('deputy', { role: 'deputy', urn: alder });
export const both = aPerson('both', { role: 'school leader', urn: alder }, { role: 'colleague', urn: birch });
export const facilitator = aPerson('facilitator', { role: 'facilitator', group });
export const researcher = aPerson('researcher', { role: 'researcher', programme });
export const outsider = aPerson('outsider', { role: 'school leader', urn: '900009' as Urn });

export const aRoom = (change: Partial<RoomFacts> = {}): RoomFacts => ({
  group,
  programme,
  members: [alder, birch],
  researchAccess: true,
  hasEnded: false,
  ...change,
});

export const aDiscussion = (change: Partial<Discussion> = {}): Discussion => ({
  id: 'discussion' as DiscussionId,
  group,
  cycle: 'cycle' as CycleId,
  sheetVersion: 'sheet' as PromptSheetVersionId,
  sections: [section],
  openedAt: noon,
  closedAt: null,
  outcome: null,
  writeFirst: false,
  ...change,
});

export const aContribution = (change: Partial<Contribution> = {}): Contribution => ({
  id: 'contribution' as ContributionId,
  discussion: 'discussion' as DiscussionId,
  section,
  parent: null,
  level: 0,
  author: leader.personId,
  speakingFor: alder,
  clientId: 'client' as ClientId,
  revision: 1,
  body: 'We ring before nine.',
  document: documentOfText(change.body ?? 'We ring before nine.'),
  researchConsent: false,
  postedAt: noon,
  editedAt: null,
  deletedAt: null,
  deletedBy: null,
  hiddenAt: null,
  hiddenBy: null,
  wordsRemovedAt: null,
  ...change,
});

export const aDraft = (change: Partial<ContributionDraft> = {}): ContributionDraft => ({
  section,
  parent: null,
  body: 'We ring before nine.',
  clientId: 'client' as ClientId,
  speakingFor: null,
  researchConsent: false,
  ...change,
});
