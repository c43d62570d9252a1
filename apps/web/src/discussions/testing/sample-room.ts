import { documentOfText } from '@pathways/domain/discussions';
import type { ContributionFieldsFragment, RoomFrameFragment } from '../../gql/graphql.js';
import type { ContributionNode } from '../room.documents.js';
import type { RoomState } from '../room-state.js';

type Fields = ContributionFieldsFragment;

/** A contribution of a fictional school, as the server tells it. */
export const aContribution = (change: Partial<Fields> = {}): ContributionNode & Fields =>
  ({
    __typename: 'Contribution',
    id: 'c1',
    discussionId: 'd1',
    sectionId: 's1',
    parentId: null,
    clientId: null,
    revision: 1,
    changeCount: 1,
    body: 'We ring before nine.',
    document: documentOfText(change.body ?? 'We ring before nine.'),
    attachments: [],
    authorName: 'Ben Okafor',
    authorRole: 'DEPUTY',
    isViewers: false,
    isUnread: false,
    reactions: [],
    moves: [],
    viewerCanReact: false,
    viewerCanMove: false,
    school: { __typename: 'RoomSchool', urn: '900002', name: 'Birch Lane Primary', laName: 'Elmshire' },
    about: null,
    researchConsent: false,
    postedAt: '2026-11-20T10:00:00.000Z',
    editedAt: null,
    deletedAt: null,
    hiddenAt: null,
    isDeletedByAuthor: false,
    flags: [],
    wordReadings: [],
    viewerCanFlag: false,
    viewerCanSettleFlags: false,
    viewerCanReword: false,
    viewerCanEdit: false,
    viewerCanDelete: false,
    viewerCanConsentToResearch: false,
    ...change,
  }) as ContributionNode & Fields;

const frame = {
  id: 'g1',
  name: 'Alder trio',
  kind: 'trio',
  programmeName: 'Sample programme',
  endedAt: null,
  schools: [
    { urn: '900001', name: 'Alder Brook Primary', laName: 'Ashdale', leftAt: null },
    { urn: '900002', name: 'Birch Lane Primary', laName: 'Elmshire', leftAt: null },
  ],
  charter: { researchAccess: true, textInEmail: false },
  readers: [
    {
      name: 'Rosa Webb',
      role: 'RESEARCHER',
      firstReadAt: '2026-11-20T09:00:00.000Z',
      lastReadAt: '2026-11-20T09:00:00.000Z',
      isViewer: false,
    },
  ],
  viewerSchools: [{ urn: '900001', name: 'Alder Brook Primary' }],
  viewerRole: 'SCHOOL_LEADER',
} satisfies Partial<RoomFrameFragment>;

interface Wish {
  readonly nodes?: readonly ContributionNode[];
  readonly closedAt?: string | null;
  readonly frame?: object;
  readonly talk?: object;
}

export const aRoom = ({ nodes = [], closedAt = null, ...wish }: Wish = {}): RoomState =>
  ({
    ...frame,
    number: 7,
    readNumber: 0,
    ...wish.frame,
    discussions: [
      {
        id: 'd1',
        cycleName: 'Autumn 2026',
        introduction: 'Talk about your own school first.',
        sections: [
          { id: 's1', heading: 'Presence', prompt: 'What have you changed?', hiddenSchoolCount: null },
        ],
        openedAt: '2026-09-01T08:00:00.000Z',
        closedAt,
        outcome: closedAt && 'We all ring before nine.',
        willTry: '',
        actions: [],
        outcomeWordings: [],
        viewerCanEditOutcome: false,
        isOutcomeHidden: false,
        viewerCanHideOutcome: false,
        viewerCanSettleOutcome: false,
        viewerCanContribute: closedAt === null,
        viewerCanClose: false,
        writeFirst: false,
        viewerCanSetWriteFirst: false,
        ...wish.talk,
        contributions: { nodes: [...nodes], pageInfo: { hasNextPage: false, endCursor: null } },
      },
    ],
  }) as object as RoomState;
